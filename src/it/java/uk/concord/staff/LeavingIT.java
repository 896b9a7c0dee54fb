package uk.concord.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.Acting;
import uk.concord.identity.Colleague;
import uk.concord.identity.SigningIn;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.notify.Inbox;

/** L-23: whoever leaves hands over what is open, and nobody is handed what they may not see. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private OpenWork work;

    @Inject
    private UserTransaction transaction;

    @EJB
    private Leaving leaving;

    @EJB
    private AccountKeeping accounts;

    @EJB
    private ActionListing listing;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private SigningIn signingIn;

    @EJB
    private Inbox inbox;

    private OpenedAgencies.Opened agency = new OpenedAgencies.Opened(new UUID(0, 0), "", "");
    private String leaver = "";
    private String colleague = "";
    private String representative = "";
    private UUID caseId = new UUID(0, 0);

    @BeforeEach
    void aWorkerWithAnOpenAction() {
        agency = agencies.agency();
        leaver = agencies.person(agency, "leaver", Role.PRACTITIONER);
        colleague = agencies.person(agency, "colleague", Role.PRACTITIONER);
        representative = agencies.person(agency, "rep", Role.REP);
        caseId = cases.about("Handed Over-Testperson", representative);
        actions.proposed(caseId, leaver);
    }

    @Test
    void whatIsOpenIsListedByReferenceAlone() { // 1.3
        Leaving.Leaver seen = acting.as(agency.manager(), () -> leaving.leaver(agencies.id(leaver)));

        assertEquals(1, seen.inHand().size());
        assertFalse(seen.toString().contains("lock"));
    }

    @Test
    void theColleagueHasItAndTheAccountIsClosed() { // L-23
        UUID gone = agencies.id(leaver);
        handOver(Optional.of(agencies.id(colleague)));

        assertEquals(1, acting.as(colleague, () -> listing.lists().own()).size());
        assertTrue(told(colleague, "notify.work.passed"));
        assertThrows(
                RuleBroken.class,
                () -> signingIn.signIn(
                        new Attempt(leaver, CallerAddress.WITHIN), Device.UNKNOWN, "Short-lived-agency-1"));
        assertTrue(acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.card(gone))
                .roles()
                .isEmpty());
    }

    @Test
    void withoutAColleagueItGoesBackToTheAgencyAndItsRepresentativeIsTold() { // L-23
        handOver(Optional.empty());

        ActionRow row = acting.as(representative, () -> listing.agency()).get(0);
        assertEquals(null, row.owner().accountId());
        assertTrue(told(representative, "notify.work.returned"));
    }

    @Test
    void anAdministratorWhoClosesAnAccountLeavesNoWorkBehind() { // L-23
        UUID gone = agencies.id(leaver);

        acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.close(gone));

        assertEquals(
                null,
                acting.as(representative, () -> listing.agency()).get(0).owner().accountId());
    }

    @Test
    @Tag("S13")
    void workOnARestrictedCaseIsNeitherListedNorHandedToWhoIsNotOnItsList() { // 1.5
        cases.sentToChair(caseId);
        acting.as(
                Acting.CHAIR,
                () -> restricting.restrict(caseId, Set.of(), "An invented reason of the chair", Ids.next()));

        assertTrue(acting.as(agency.manager(), () -> leaving.leaver(agencies.id(leaver)))
                .inHand()
                .isEmpty());
        handOver(Optional.of(agencies.id(colleague)));

        assertTrue(acting.as(colleague, () -> listing.lists().own()).isEmpty());
        assertFalse(told(representative, "notify.work.returned"));
    }

    @Test
    void nobodyOfAnotherAgencyTakesOver() { // 1.4
        UUID stranger = acting.viewer("worker@harbourhomes.example").accountId();

        assertThrows(NotFound.class, () -> handOver(Optional.of(stranger)));
        assertEquals(1, acting.as(leaver, () -> listing.lists().own()).size());
    }

    @Test
    void whoseRoleShowsNoActionIsNeitherOfferedNorTaken() { // 1.3, L-23
        for (Role role : List.of(Role.AGENCY_MGR, Role.PLAN_OWNER, Role.TPRC)) {
            UUID blind = agencies.id(agencies.person(agency, "blind" + role.ordinal(), role));

            assertFalse(offered().contains(blind), role.label());
            assertThrows(NotFound.class, () -> handOver(Optional.of(blind)), role.label());
        }
        assertEquals(1, acting.as(leaver, () -> listing.lists().own()).size());
    }

    @Test
    void whateverIsAskedAnActionGoesToNobodyWhoseRoleShowsItNot() throws Exception { // 1.3, L-23
        Colleague blind = new Colleague(agencies.id(agency.manager()), "Temporary manager", agency.id());

        transaction.begin();
        acting.as(agency.manager(), () -> work.pass(agencies.id(leaver), agency.id(), Optional.of(blind)));
        transaction.commit();

        assertEquals(
                null,
                acting.as(representative, () -> listing.agency()).get(0).owner().accountId());
    }

    @Test
    void whoseRoleHasEndedIsNeitherOfferedNorTaken() { // 1.2, L-23
        UUID past = agencies.id(colleague);
        assertTrue(offered().contains(past));

        acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.withdraw(past, Role.PRACTITIONER));

        assertFalse(offered().contains(past));
        assertThrows(NotFound.class, () -> handOver(Optional.of(past)));
    }

    @Test
    void whereNobodyIsAbleTheManagerIsToldAndItGoesBackToTheAgency() { // L-23
        agency = agencies.agency();
        leaver = agencies.person(agency, "leaver", Role.PRACTITIONER);
        actions.proposed(cases.about("Stranded Testperson", leaver), leaver);

        assertTrue(seen().isStranded());
        assertTrue(seen().colleagues().isEmpty());
        assertThrows(NotFound.class, () -> handOver(Optional.of(agencies.id(agency.manager()))));
        handOver(Optional.empty());
    }

    @Test
    void whoHasNothingInHandStrandsNothing() { // L-23
        agency = agencies.agency();
        leaver = agencies.person(agency, "leaver", Role.PRACTITIONER);

        assertFalse(seen().isStranded());
    }

    @Test
    @Tag("S13")
    void whoIsOfferedDoesNotTellWhatIsHidden() { // 1.5
        Set<UUID> before = offered();
        cases.sentToChair(caseId);
        acting.as(
                Acting.CHAIR,
                () -> restricting.restrict(caseId, Set.of(), "An invented reason of the chair", Ids.next()));

        assertEquals(before, offered());
        assertFalse(seen().isStranded());
    }

    @Test
    void aManagerOfAnotherAgencyFindsNoLeaver() { // 1.4
        UUID account = agencies.id(leaver);

        assertThrows(
                NotFound.class, () -> acting.as("manager@health.northmere.example", () -> leaving.leaver(account)));
        assertThrows(
                NotFound.class,
                () -> acting.as(
                        "manager@health.northmere.example", () -> leaving.handOverAndClose(account, Optional.empty())));
    }

    @Test
    @Tag("S5")
    void aSystemAdministratorFindsNoOpenWork() { // 1.2
        UUID account = agencies.id(leaver);

        assertThrows(NotFound.class, () -> acting.as(OpenedAgencies.ADMINISTRATOR, () -> leaving.leaver(account)));
    }

    @Test
    void whoHasLeftIsNotTakenBack() { // L-23
        UUID gone = agencies.id(leaver);
        handOver(Optional.empty());

        RuleBroken refused = assertThrows(
                RuleBroken.class, () -> acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.takeBack(gone)));

        assertEquals("identity.account.left", refused.code());
    }

    private Leaving.Leaver seen() {
        return acting.as(agency.manager(), () -> leaving.leaver(agencies.id(leaver)));
    }

    private Set<UUID> offered() {
        return seen().colleagues().stream().map(Colleague::id).collect(Collectors.toSet());
    }

    private void handOver(Optional<UUID> to) {
        UUID account = agencies.id(leaver);
        acting.as(agency.manager(), () -> leaving.handOverAndClose(account, to));
    }

    private boolean told(String somebody, String code) {
        return acting.as(somebody, () -> inbox.lines()).stream()
                .anyMatch(line -> line.code().equals(code));
    }
}
