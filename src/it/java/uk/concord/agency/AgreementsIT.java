package uk.concord.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.identity.StrikingHours;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.notify.Inbox;
import uk.concord.staff.OpenedAgencies;

/** 3.1, S6, S7: agreements lapse, are told of once, and renewed they bring access back. */
@ExtendWith(ArquillianExtension.class)
class AgreementsIT {
    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private OpenedCases cases;

    @Inject
    private ClockSource clock;

    @EJB
    private Agreements agreements;

    @EJB
    private CaseReading reading;

    @EJB
    private Inbox inbox;

    @Inject
    private StrikingHours hours;

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    @Tag("S6")
    void theDayAfterTheLastAllIsHiddenAndTheLeadIsToldOnce() throws Exception { // S6
        OpenedAgencies.Opened agency = agencies.agency(today(), today().plusDays(3));
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Lapsed Testperson", rep);
        hours.strike();
        long before = told();
        clock.runAhead(Duration.ofDays(3));
        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());

        clock.runAhead(Duration.ofDays(4));
        hours.strike();
        hours.strike();
        clock.runAhead(Duration.ofDays(5));
        hours.strike();

        assertThrows(NotFound.class, () -> acting.as(rep, () -> reading.open(caseId)));
        assertEquals(before + 1, told());
    }

    @Test
    @Tag("S7")
    void renewedItBringsAccessBackWithoutInvitingAnybody() { // S7
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Renewed Testperson", rep);
        UUID agreement = onlyOf(agency.id());
        LocalDate last = today().plusYears(1);
        clock.runAhead(Duration.ofDays(400));
        assertThrows(NotFound.class, () -> acting.as(rep, () -> reading.open(caseId)));

        LocalDate restart = today();
        renew(agreement, new Term(restart, restart.plusYears(1), restart.plusYears(1)));

        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());
        AgreementCard card = card(agreement);
        assertTrue(card.terms().get(1).afterGap());
        assertEquals(last, card.terms().get(0).expiresOn());
    }

    @Test
    @Tag("S7")
    void renewedForLaterItPermitsNothingBeforeItsFirstDay() { // S7
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Waiting Testperson", rep);
        UUID agreement = onlyOf(agency.id());
        clock.runAhead(Duration.ofDays(400));

        LocalDate later = today().plusDays(10);
        renew(agreement, new Term(later, later.plusYears(1), later.plusYears(1)));

        assertThrows(NotFound.class, () -> acting.as(rep, () -> reading.open(caseId)));
    }

    @Test
    void aRenewalInGoodTimeInterruptsNothing() { // S7
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Running Testperson", rep);

        LocalDate next = today().plusYears(1).plusDays(1);
        renew(onlyOf(agency.id()), new Term(next, next.plusYears(1), next.plusYears(1)));

        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());
    }

    @Test
    void withdrawnItPermitsNothingFromTodayAndIsNotRenewed() { // 3.1
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Withdrawn Testperson", rep);
        UUID agreement = onlyOf(agency.id());

        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.withdraw(agreement));

        assertThrows(NotFound.class, () -> acting.as(rep, () -> reading.open(caseId)));
        LocalDate next = today().plusYears(3);
        assertThrows(RuleBroken.class, () -> renew(agreement, new Term(today(), next, next)));
    }

    @Test
    void whoLeavesItFindsNothingMoreAndComesBackBySigningAgain() { // 3.1, L-02
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Left Testperson", rep);
        UUID agreement = onlyOf(agency.id());
        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());

        leave(agreement, agency.id());

        assertThrows(NotFound.class, () -> acting.as(rep, () -> reading.open(caseId)));
        leave(agreement, agency.id());
        assertEquals(1, card(agreement).left().size());

        sign(agreement, agency.id(), today());
        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());
        assertEquals(1, card(agreement).left().size());
    }

    @Test
    void whoLeavesItTakesNothingFromTheOthers() { // 3.1
        OpenedAgencies.Opened agency = agencies.agency();
        OpenedAgencies.Opened other = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Staying Testperson", rep);
        UUID agreement = onlyOf(agency.id());
        sign(agreement, other.id(), today());

        leave(agreement, other.id());

        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());
    }

    @Test
    void nobodySignsYearsBeforeItBegins() { // 3.1
        OpenedAgencies.Opened agency = agencies.agency();
        UUID agreement = onlyOf(agency.id());
        leave(agreement, agency.id());

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> sign(agreement, agency.id(), today().minusYears(1).minusDays(1)));

        assertEquals("agency.agreement.signedEarly", refused.code());
        sign(agreement, agency.id(), today().minusYears(1));
    }

    @Test
    void nobodyButTheInformationGovernanceLeadKeepsAgreements() { // 1.3
        for (String somebody : List.of(
                OpenedAgencies.ADMINISTRATOR,
                Acting.COORDINATOR,
                Acting.CHAIR,
                "manager@council.northmere.example",
                "performance@commissioner.northmere.example")) {
            UUID agency = agencies.agency().id();
            UUID agreement = onlyOf(agency);
            Term term = new Term(today(), today().plusYears(2), today().plusYears(2));

            assertThrows(
                    NotFound.class,
                    () -> acting.as(somebody, () -> agreements.draft("A", Set.of(Purpose.SCRUTINY), term)));
            assertThrows(
                    NotFound.class,
                    () -> acting.as(somebody, () -> agreements.sign(agreement, agency, today(), "Chief")));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> agreements.leave(agreement, agency)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> agreements.renew(agreement, term)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> agreements.withdraw(agreement)));
        }
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() { // 3.1
        Term backwards = new Term(today(), today().minusDays(1), today().minusDays(2));
        UUID agency = agencies.agency().id();
        UUID agreement = onlyOf(agency);
        Term shorter = new Term(today(), today(), today().plusDays(2));

        assertThrows(RuleBroken.class, () -> renew(agreement, backwards));
        assertThrows(RuleBroken.class, () -> renew(agreement, shorter));
        assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        OpenedAgencies.GOVERNANCE,
                        () -> agreements.sign(agreement, agency, today().plusDays(1), "Chief executive")));
        assertThrows(
                NotFound.class,
                () -> acting.as(
                        OpenedAgencies.GOVERNANCE,
                        () -> agreements.sign(agreement, UUID.randomUUID(), today(), "Chief executive")));
    }

    private AgreementCard card(UUID agreement) {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.card(agreement));
    }

    private void leave(UUID agreement, UUID agency) {
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.leave(agreement, agency));
    }

    private void sign(UUID agreement, UUID agency, LocalDate on) {
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.sign(agreement, agency, on, "Chief executive"));
    }

    private UUID onlyOf(UUID agency) {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.list()).stream()
                .filter(row -> row.title().startsWith("Temporary"))
                .map(AgreementRow::id)
                .filter(id -> acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.card(id)).unsigned().stream()
                        .noneMatch(unsigned -> unsigned.id().equals(agency)))
                .findFirst()
                .orElseThrow();
    }

    private void renew(UUID agreement, Term term) {
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.renew(agreement, term));
    }

    private long told() {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> inbox.lines()).stream()
                .filter(line -> line.code().equals("notify.agreement.EXPIRED"))
                .count();
    }

    private LocalDate today() {
        return acting.viewer(OpenedAgencies.ADMINISTRATOR).today();
    }
}
