package uk.concord.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.kernel.SubjectKind;

class StandstillTest {
    private final UUID agency = UUID.randomUUID();

    @Test
    void whoMayShareAndWorksStandsStillInNothing() { // L-02
        Standstill.Day day = day(true, true, true);

        assertEquals(Set.of(), day.stopped(SubjectKind.CASE));
        assertEquals(Set.of(), day.stopped(SubjectKind.PLAN));
    }

    @Test
    void anAgreementOnThePlanLetsNobodyShareCases() { // L-02
        Standstill.Day day = day(true, false, true);

        assertEquals(Optional.of(Standstill.NO_AGREEMENT), day.of(agency, SubjectKind.CASE));
        assertEquals(Optional.empty(), day.of(agency, SubjectKind.PLAN));
    }

    @Test
    void anAgreementOnCasesLetsNobodyUseThePlan() { // L-02
        Standstill.Day day = day(true, true, false);

        assertEquals(Optional.empty(), day.of(agency, SubjectKind.CASE));
        assertEquals(Optional.of(Standstill.NO_AGREEMENT), day.of(agency, SubjectKind.PLAN));
    }

    @Test
    @Tag("S82")
    void suspensionIsNamedBeforeAnAgreementThatIsMissing() { // S82
        assertEquals(Optional.of(Standstill.SUSPENDED), day(false, false, false).of(agency, SubjectKind.CASE));
        assertEquals(Optional.of(Standstill.SUSPENDED), day(false, true, true).of(agency, SubjectKind.PLAN));
    }

    @Test
    void anAgencyThatIsNotThereStopsNothing() {
        assertTrue(
                day(false, false, false).of(UUID.randomUUID(), SubjectKind.CASE).isEmpty());
    }

    private Standstill.Day day(boolean active, boolean cases, boolean plan) {
        return Standstill.Day.of(List.of(new Desk(agency, active, cases, plan)));
    }
}
