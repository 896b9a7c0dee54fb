package uk.concord.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.kernel.Breach;

/** 3.4: strands are counted, flags are kept, days run forward. */
class FlagsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @Tag("S33")
    void twoStrandsOnOneCrimeCountOnceInTheTotalAndOnceEach() {
        StrandCount count = StrandCount.of(List.of(Set.of(Strand.RACE, Strand.RELIGION), Set.of(Strand.RACE)));

        assertEquals(2, count.total());
        assertEquals(2, count.of(Strand.RACE));
        assertEquals(1, count.of(Strand.RELIGION));
        assertEquals(0, count.of(Strand.DISABILITY));
    }

    @Test
    @Tag("S33")
    void theFootnoteSaysThatStrandsDoNotAddUp() {
        assertTrue(StrandCount.of(List.of()).footnote().contains("do not add up to the total"));
    }

    @Test
    @Tag("S35")
    void anUnansweredOnlineFlagStaysUnansweredWhenItIsKept() {
        Flags kept = Flags.fromStored(new Flags(Set.of(Strand.AGE), Optional.empty()).stored());

        assertTrue(kept.online().isEmpty());
        assertEquals("Not recorded", kept.onlineWords());
    }

    @Test
    void flagsAreKeptAsTheyWere() {
        Flags flags = new Flags(Set.of(Strand.RACE, Strand.DISABILITY), Optional.of(OnlineFlag.UNKNOWN));

        assertEquals(flags, Flags.fromStored(flags.stored()));
        assertEquals(new Flags(Set.of(), Optional.empty()), Flags.fromStored("|"));
    }

    @Test
    void fiveStrandsAreMonitored() { // 3.4
        assertEquals(
                5, List.of(Strand.values()).stream().filter(Strand::isMonitored).count());
    }

    @Test
    void anIncidentEndsOnOrAfterItsFirstDay() {
        assertEquals(List.of("incident.when.backwards"), codes(TODAY.minusDays(3), TODAY.minusDays(4), null));
        assertEquals(List.of(), codes(TODAY.minusDays(3), TODAY.minusDays(3), null));
    }

    @Test
    void anIncidentOfTomorrowHasNotHappened() {
        assertEquals(List.of("incident.when.future"), codes(TODAY.plusDays(1), null, null));
        assertEquals(List.of(), codes(TODAY, null, TODAY));
    }

    @Test
    void nothingIsReportedBeforeItHappens() {
        assertEquals(List.of("incident.reported.before"), codes(TODAY, null, TODAY.minusDays(1)));
    }

    @Test
    void aRangeAndAVagueDayAreSaidInWords() { // 8: "sometime last summer"
        LocalDate june = LocalDate.of(2026, 6, 1);
        LocalDate august = LocalDate.of(2026, 8, 31);

        assertEquals(
                "Between 1 June 2026 and 31 August 2026",
                Occurrence.between(june, august, TimePrecision.ABOUT, TODAY).words());
        assertEquals(
                "About 1 June 2026",
                Occurrence.between(june, june, TimePrecision.ABOUT, TODAY).words());
    }

    private static List<String> codes(LocalDate from, LocalDate to, LocalDate reported) {
        IncidentRule.Said said = new IncidentRule.Said(
                new IncidentRule.Days(from, to, reported),
                LocationKind.ONLINE,
                PerceivedBy.WITNESS,
                Set.of(Strand.OTHER),
                "Invented");
        return IncidentRule.of(said, TODAY).stream().map(Breach::code).toList();
    }
}
