package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.casefile.ShareLevel;
import uk.concord.kernel.Breach;

class ResearchFactTest {
    private static final UUID VICTIM = new UUID(7, 1);
    private static final UUID NEIGHBOUR = new UUID(7, 2);

    private static ResearchFact.Answer about(UUID person, ResearchFact.Known known) {
        return new ResearchFact.Answer(person, known, ResearchFact.Kind.FACT, "", ShareLevel.ALL_ATTENDING, false);
    }

    @Test
    @Tag("S39")
    void anEmptyFormIsRefusedBesideEachPerson() { // 2.9
        assertEquals(
                List.of(
                        new Breach("meeting.research.unanswered", "y-" + VICTIM),
                        new Breach("meeting.research.unanswered", "y-" + NEIGHBOUR)),
                ResearchFact.Answer.unanswered(List.of(VICTIM, NEIGHBOUR), List.of()));
    }

    @Test
    @Tag("S39")
    void anAnswerAboutOnePersonIsNoneAboutTheOther() { // 2.9
        assertEquals(
                List.of(new Breach("meeting.research.unanswered", "y-" + NEIGHBOUR)),
                ResearchFact.Answer.unanswered(
                        List.of(VICTIM, NEIGHBOUR), List.of(about(VICTIM, ResearchFact.Known.UNSURE))));
    }

    @Test
    @Tag("S38")
    void nothingKnownOfEverybodyIsAnAnswer() { // 2.9
        assertEquals(
                List.of(),
                ResearchFact.Answer.unanswered(
                        List.of(VICTIM, NEIGHBOUR),
                        List.of(
                                about(VICTIM, ResearchFact.Known.NOTHING),
                                about(NEIGHBOUR, ResearchFact.Known.NOTHING))));
    }
}
