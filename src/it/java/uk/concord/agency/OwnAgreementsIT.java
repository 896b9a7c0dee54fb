package uk.concord.agency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.identity.Acting;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;
import uk.concord.staff.OpenedAgencies;

/** 3.1: a representative reads what their agency has signed, and nothing that others have. */
@ExtendWith(ArquillianExtension.class)
class OwnAgreementsIT {
    private static final byte[] PAPER = "%PDF-1.7 invented for the test".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private ClockSource clock;

    @EJB
    private Agreements agreements;

    @EJB
    private AgreementDocuments documents;

    @EJB
    private AgencyKeeping keeping;

    @EJB
    private OwnAgreements own;

    private OpenedAgencies.Opened agency = new OpenedAgencies.Opened(new UUID(0, 0), "", "");
    private String rep = "";
    private UUID agreement = new UUID(0, 0);

    @BeforeEach
    void aRepresentativeWhoseAgencyHasSigned() {
        agency = agencies.agency(today(), today().plusDays(3));
        rep = agencies.person(agency, "rep", Role.REP);
        agreement = signedBy(agency.id());
        enterPaper(agreement);
    }

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void whatItPermitsWhoSignedAndItsTextAreRead() { // 3.1
        OwnAgreements.Own read = read().get(0);

        assertEquals(List.of("Hate crime MARAC"), read.card().agreement().purposes());
        assertEquals(AgreementStanding.IN_FORCE, read.card().agreement().standing());
        assertEquals("Chief executive", read.card().signatures().get(0).post());
        assertEquals("Six years", read.versions().get(0).terms().retention());
        assertArrayEquals(PAPER, content(agreement, 1));
    }

    @Test
    void whatOthersHaveSignedIsNeitherListedNorFound() { // 1.4
        UUID others = signedBy(agencies.agency().id());
        enterPaper(others);

        assertEquals(List.of(agreement), ids());
        assertThrows(NotFound.class, () -> content(others, 1));
        assertThrows(NotFound.class, () -> content(UUID.randomUUID(), 1));
        assertThrows(NotFound.class, () -> content(agreement, 2));
    }

    @Test
    void expiredItIsStillReadAndSaysSo() { // 1.4, L-02
        clock.runAhead(Duration.ofDays(4));

        assertEquals(AgreementStanding.EXPIRED, read().get(0).card().agreement().standing());
    }

    @Test
    void withdrawnItIsStillReadAndSaysSo() { // 3.1
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.withdraw(agreement));

        assertEquals(
                AgreementStanding.WITHDRAWN, read().get(0).card().agreement().standing());
    }

    @Test
    void whatTheAgencyHasLeftIsNotFoundAnyMore() { // 3.1
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.leave(agreement, agency.id()));

        assertEquals(List.of(), read());
        assertThrows(NotFound.class, () -> content(agreement, 1));
    }

    @Test
    void whoDoesNotSpeakForTheAgencyFindsNothing() { // 1.3
        for (Role role : List.of(Role.PRACTITIONER, Role.AGENCY_MGR, Role.TPRC, Role.PLAN_OWNER)) {
            String worker = agencies.person(agency, "worker" + role.ordinal(), role);

            assertThrows(NotFound.class, () -> acting.as(worker, () -> own.list()), role.label());
            assertThrows(NotFound.class, () -> acting.as(worker, () -> own.content(agreement, 1)), role.label());
        }
    }

    @Test
    void aSuspendedAgencyReadsNothing() { // S82
        acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.suspend(agency.id(), "An invented breach of the agreement"));

        assertThrows(NotFound.class, this::read);
        assertThrows(NotFound.class, () -> content(agreement, 1));
    }

    private List<OwnAgreements.Own> read() {
        return acting.as(rep, () -> own.list());
    }

    private List<UUID> ids() {
        return read().stream().map(one -> one.card().agreement().id()).toList();
    }

    private byte[] content(UUID id, int number) {
        return acting.as(rep, () -> own.content(id, number));
    }

    private UUID signedBy(UUID signatory) {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.card(signatory))
                .agreements()
                .get(0)
                .id();
    }

    private void enterPaper(UUID id) {
        AgreementTerms terms = AgreementTerms.of("Public task", "Names", "Six years", "dpo@council.northmere.example");
        acting.as(
                OpenedAgencies.GOVERNANCE,
                () -> documents.enter(id, new AgreementDocument.File("signed.pdf", PAPER), terms));
    }

    private LocalDate today() {
        return acting.viewer(OpenedAgencies.ADMINISTRATOR).today();
    }
}
