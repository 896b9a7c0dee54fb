package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.casefile.ShareLevel;
import uk.concord.kernel.Breach;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** What an agency says of one person: whether it knows them, and one thing it knows, with how far it may go. */
@Entity
@Table(name = "research_fact")
public class ResearchFact extends Kept {
    private static final String COLUMN = "research_fact.text_sealed";

    /** Whether the agency knows the person. */
    public enum Known {
        YES,
        NOTHING,
        UNSURE
    }

    /** What sort of knowledge it is (3.6); facts and opinions are never mixed. */
    public enum Kind {
        FACT("Fact"),
        OPINION("Opinion"),
        THIRD_PARTY("Told by someone else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Column(name = "request_id", columnDefinition = "BINARY(16)")
    private UUID requestId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "person_id", columnDefinition = "BINARY(16)")
    private UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Known known = Known.NOTHING;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.FACT;

    @Enumerated(EnumType.STRING)
    @Column(name = "share_level")
    private ShareLevel shareLevel = ShareLevel.CHAIR_ONLY;

    @Column(name = "may_be_minuted")
    private boolean mayBeMinuted;

    @Column(name = "text_sealed")
    private SealedText text = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    protected ResearchFact() {}

    static ResearchFact of(ResearchRequest request, Answer answer) {
        ResearchFact fact = new ResearchFact();
        fact.requestId = request.id();
        fact.caseId = request.caseId();
        fact.personId = answer.personId();
        fact.known = answer.known();
        fact.kind = answer.kind();
        fact.shareLevel = answer.shareLevel();
        fact.mayBeMinuted = answer.mayBeMinuted();
        fact.text = SealedText.of(fact.place(), answer.text().strip());
        return fact;
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, COLUMN, id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID requestId() {
        return requestId;
    }

    ShareLevel shareLevel() {
        return shareLevel;
    }

    Answer answer() {
        return new Answer(personId, known, kind, text.open(place()), shareLevel, mayBeMinuted);
    }

    /** An agency's answer about one person. */
    public record Answer(
            UUID personId, Known known, Kind kind, String text, ShareLevel shareLevel, boolean mayBeMinuted) {
        private static final int LONGEST = 4000;

        /** A return speaks of every person: a form that was left empty is not an answer (S39). */
        static List<Breach> unanswered(Collection<UUID> people, Collection<Answer> answers) {
            Set<UUID> answered = answers.stream().map(Answer::personId).collect(Collectors.toSet());
            return people.stream()
                    .filter(person -> !answered.contains(person))
                    .map(person -> new Breach("meeting.research.unanswered", "y-" + person))
                    .toList();
        }

        /** Known means: says what is known. Chair-only facts are never minuted (3.9). */
        Answer checked() {
            if (known == Known.YES && text.isBlank()) {
                throw new RuleBroken("meeting.research.text", "t-" + personId + "-0");
            }
            if (text.length() > LONGEST) {
                throw new RuleBroken("meeting.research.long", "t-" + personId + "-0");
            }
            boolean minuted = mayBeMinuted && shareLevel == ShareLevel.ALL_ATTENDING;
            return new Answer(personId, known, kind, text, shareLevel, minuted);
        }
    }

    /**
     * How a reader stands to a fact.
     *
     * @param own it is the reader's own agency's
     * @param presides chairs the meeting
     * @param coordinates coordinates the area
     * @param statutory the reader's agency has a statutory duty
     * @param packOut the pack has been issued
     */
    record Reader(boolean own, boolean presides, boolean coordinates, boolean statutory, boolean packOut) {

        /** One's own always; others' only when returned, and to the agencies when the pack is out (3.6, S10). */
        boolean mayRead(ShareLevel level, boolean returned) {
            if (own || !returned) {
                return own;
            }
            if (presides || coordinates) {
                return level != ShareLevel.CHAIR_ONLY || presides;
            }
            return packOut && isFor(level);
        }

        private boolean isFor(ShareLevel level) {
            return switch (level) {
                case ALL_ATTENDING -> true;
                case STATUTORY_ONLY -> statutory;
                case NAMED, CHAIR_ONLY -> false;
            };
        }
    }
}
