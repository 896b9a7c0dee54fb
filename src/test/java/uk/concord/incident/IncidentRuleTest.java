package uk.concord.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.incident.IncidentRule.Days;
import uk.concord.incident.IncidentRule.Said;
import uk.concord.kernel.Breach;

/** 3.4: what is told of an incident, and in which order its days lie. */
class IncidentRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void nothingToldLacksEachAnswer() { // 3.4
        Said nothing = new Said(new Days(null, null, null), null, null, Set.of(), " ");

        assertEquals(
                List.of("from", "what", "place", "perceivedBy", "strands"),
                IncidentRule.of(nothing, TODAY).stream().map(Breach::field).toList());
    }

    @ParameterizedTest // 3.4: occurred, then reported, none of it ahead; the day itself is in order
    @CsvSource({
        "2026-11-20, , , ''",
        "2026-11-21, , , incident.when.future",
        "2026-11-19, 2026-11-20, , ''",
        "2026-11-19, 2026-11-21, , incident.when.future",
        "2026-11-19, 2026-11-19, , ''",
        "2026-11-19, 2026-11-18, , incident.when.backwards",
        "2026-11-19, , 2026-11-20, ''",
        "2026-11-19, , 2026-11-21, incident.reported.future",
        "2026-11-19, , 2026-11-19, ''",
        "2026-11-19, , 2026-11-18, incident.reported.before"
    })
    void itsDaysLieInOrder(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate reported, String expected) {
        Said said = new Said(
                new Days(from, until, reported), LocationKind.HOME, PerceivedBy.VICTIM, Set.of(Strand.RACE), "Told");

        assertEquals(
                expected.isEmpty() ? List.of() : List.of(expected),
                IncidentRule.of(said, TODAY).stream().map(Breach::code).toList());
    }
}
