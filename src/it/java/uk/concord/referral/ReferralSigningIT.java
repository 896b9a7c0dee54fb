package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.form.Answers;
import uk.concord.form.Section;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** 1.2, 2.2, 3.2: where the agency asks for it a manager, and never its author, signs a referral off before triage has it. */
@ExtendWith(ArquillianExtension.class)
class ReferralSigningIT {
    private static final String AUTHOR = "rep@health.northmere.example";
    private static final String COLLEAGUE = "deputy@health.northmere.example";
    private static final String MANAGER = "manager@health.northmere.example";
    private static final String OTHER_MANAGER = "manager@council.northmere.example";

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private WrittenReferral written;

    @EJB
    private Referring referring;

    @EJB
    private ReferralReading reading;

    @EJB
    private ReferralSigning signing;

    @Inject
    private Referrals referrals;

    @PersistenceContext
    private EntityManager em;

    @Test
    void theManagerReadsTheWholeSignsItAndThenTriageHasReceivedIt() {
        UUID id = written.sent(AUTHOR, "Signed Signperson");
        Instant sent = authorSent(id);
        assertEquals(
                "Signed Signperson",
                acting.as(MANAGER, () -> signing.read(id))
                        .said()
                        .lines("victim")
                        .get(0)
                        .words());
        assertThrows(NotFound.class, () -> acting.as(Acting.COORDINATOR, () -> inTriage(id)));

        viewers.as(later(MANAGER), () -> sign(id, sent));

        StatusView status = acting.as(AUTHOR, () -> reading.status(id));
        assertEquals(ReferralStatus.SUBMITTED, status.status());
        assertEquals(sent, status.hand().signature().sentAt());
        assertTrue(Duration.between(sent, status.sent().at()).toMinutes() >= 60);
        assertEquals("Mona Invented-Sample", status.hand().signature().manager());
        assertEquals(id, acting.as(Acting.COORDINATOR, () -> inTriage(id)));
    }

    @Test
    void theRiskStaysAssessedByItsAuthor() { // 3.5
        UUID id = written.sent(AUTHOR, "Assessed Signperson");

        viewers.as(later(MANAGER), () -> sign(id, authorSent(id)));

        assertEquals(
                acting.viewer(AUTHOR).accountId(),
                em.createQuery("SELECT a.assessedBy FROM RiskAssessment a WHERE a.referralId = :id", UUID.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    @Test
    void itIsSentBackWithAReasonAndNothingTypedIsLost() {
        UUID id = written.sent(AUTHOR, "Returned Signperson");

        acting.as(MANAGER, () -> signing.sendBack(Ids.next(), id, "Say which ward she is on"));

        acting.as(AUTHOR, () -> referring.saveOne(id, Section.INCIDENTS, 2, new Answers(Map.of("what", "x"))));
        var draft = acting.as(AUTHOR, () -> reading.draft(id));
        assertEquals("Say which ward she is on", draft.head().signature().sentBack());
        assertEquals("Returned Signperson", draft.form().in(Section.VICTIM).text("name"));
        assertEquals(1, notices(AUTHOR, "notify.signOff.SENT_BACK", id));
        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> signing.read(id)));
    }

    @Test
    void aReasonMustBeSaid() {
        UUID id = written.sent(AUTHOR, "Unexplained Signperson");

        assertEquals("referral.signOff.why", refusal(() -> signing.sendBack(Ids.next(), id, "  no   ")));
        assertEquals(ReferralStatus.WITH_MANAGER, status(id));
    }

    @ParameterizedTest // 2.2, 2.6, DL-15: danger does not wait for a signature
    @CsvSource({"RISK.q3, YES", "REASONS.emergency, YES"})
    void whatCannotWaitIsInTriageAtOnceAndSignedAfterwards(String field, String answer) {
        UUID id = written.sent(
                AUTHOR, "Urgent Signperson", field, answer, "REASONS.emergencyWhy", "He has said it is tonight");
        assertEquals(ReferralStatus.SUBMITTED, status(id));
        Instant received = acting.as(AUTHOR, () -> reading.status(id)).sent().at();
        assertEquals(1, notices(MANAGER, "notify.signOff.AFTERWARDS", id));
        assertEquals(
                "referral.signOff.notAsked", refusal(() -> signing.sendBack(Ids.next(), id, "An invented reason")));

        viewers.as(later(MANAGER), () -> sign(id, authorSent(id)));

        assertEquals(
                received, acting.as(AUTHOR, () -> reading.status(id)).sent().at());
        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> signing.read(id)));
    }

    @Test
    void nobodySignsTheirOwnReferralThoughTheyAreAManager() { // 1.2
        UUID id = written.sent(AUTHOR, "Own Signperson");
        Viewer both = with(AUTHOR, Role.AGENCY_MGR);

        assertThrows(NotFound.class, () -> viewers.as(both, () -> signing.read(id)));
        assertThrows(NotFound.class, () -> viewers.as(both, () -> sign(id, authorSent(id))));
        assertThrows(NotFound.class, () -> viewers.as(both, () -> sendBack(id)));
        assertTrue(viewers.as(both, () -> signing.waiting()).stream()
                .noneMatch(row -> row.id().equals(id)));
        assertEquals(ReferralStatus.WITH_MANAGER, status(id));
    }

    @ParameterizedTest // 1.3
    @ValueSource(
            strings = {
                AUTHOR,
                COLLEAGUE,
                OTHER_MANAGER,
                Acting.COORDINATOR,
                Acting.CHAIR,
                Acting.PRACTITIONER,
                "rep@harbourhomes.example",
                "rep@seaview.example",
                "admin@concord.northmere.example"
            })
    void nobodyElseReadsSignsOrSendsBackAndItLooksLikeNone(String somebody) {
        UUID id = written.sent(AUTHOR, "Guarded Signperson");
        Instant sent = authorSent(id);

        for (UUID one : List.of(id, UUID.randomUUID())) {
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> signing.read(one)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> signing.sign(Ids.next(), one, sent)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> sendBack(one)));
        }
        assertEquals(ReferralStatus.WITH_MANAGER, status(id));
    }

    @Test
    void theListOfAnotherManagerDoesNotHoldIt() { // 1.3
        UUID id = written.sent(AUTHOR, "Listed Signperson");

        assertTrue(acting.as(MANAGER, () -> signing.waiting()).stream()
                .anyMatch(row -> row.id().equals(id)));
        assertTrue(acting.as(OTHER_MANAGER, () -> signing.waiting()).stream()
                .noneMatch(row -> row.id().equals(id)));
    }

    @Test
    void aDraftIsNotSigned() {
        UUID draft = written.draft(AUTHOR, "Draft Signperson");

        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> signing.read(draft)));
        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> signing.sign(Ids.next(), draft, Instant.EPOCH)));
    }

    @Test
    void aDoubleClickSignsOnceAndASecondManagerComesTooLate() { // 8
        UUID id = written.sent(AUTHOR, "Twice Signperson");
        Instant sent = authorSent(id);
        UUID token = Ids.next();

        acting.as(MANAGER, () -> signing.sign(token, id, sent));
        acting.as(MANAGER, () -> signing.sign(token, id, sent));

        assertEquals(1, notices(AUTHOR, "notify.signOff.GIVEN", id));
        assertThrows(NotFound.class, () -> viewers.as(with(COLLEAGUE, Role.AGENCY_MGR), () -> sign(id, sent)));
    }

    @Test
    void whatWasTakenBackAndChangedIsReadAgainBeforeItIsSigned() { // 1.2
        UUID id = written.sent(AUTHOR, "Changed Signperson");
        Instant first = authorSent(id);
        acting.as(AUTHOR, () -> referring.takeBack(id));
        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> signing.sign(Ids.next(), id, first)));
        viewers.as(later(AUTHOR), () -> referring.submit(Ids.next(), id));

        assertEquals("referral.signOff.changed", refusal(() -> signing.sign(Ids.next(), id, first)));
        assertEquals(ReferralStatus.WITH_MANAGER, status(id));
    }

    @ParameterizedTest // 2.2
    @ValueSource(strings = {COLLEAGUE, MANAGER, OTHER_MANAGER, Acting.COORDINATOR})
    void onlyItsAuthorTakesItBack(String somebody) {
        UUID id = written.sent(AUTHOR, "Kept Signperson");

        assertThrows(NotFound.class, () -> acting.as(somebody, () -> referring.takeBack(id)));
    }

    @Test
    void whatIsWithTheManagerIsNotWrittenOn() { // 1.2
        UUID id = written.sent(AUTHOR, "Written Signperson");

        RuleBroken sent = assertThrows(
                RuleBroken.class, () -> acting.as(AUTHOR, () -> referring.save(id, Section.SAFETY, Answers.none())));

        assertEquals("referral.alreadySent", sent.code());
    }

    @Test
    void whereNobodyElseIsAManagerTriageHasItAtOnceAndItsAuthorIsTold() { // 3.2
        Viewer only = with(MANAGER, Role.REP);
        UUID id = viewers.as(only, () -> sentByTheOnlyManager());

        StatusView status = viewers.as(only, () -> reading.status(id));

        assertEquals(ReferralStatus.SUBMITTED, status.status());
        assertEquals(SignOff.State.NOBODY, status.hand().signature().state());
        assertFalse(status.hand().signature().mine());
        assertThrows(NotFound.class, () -> viewers.as(only, () -> signing.read(id)));
    }

    @Test
    void anAgencyThatDoesNotAskForItSendsToTriageAsEver() { // 2.2
        UUID id = written.sent(Acting.PRACTITIONER, "Unsigned Signperson");

        assertEquals(
                SignOff.State.NOT_ASKED,
                acting.as(Acting.PRACTITIONER, () -> reading.status(id))
                        .hand()
                        .signature()
                        .state());
        assertThrows(NotFound.class, () -> acting.as(OTHER_MANAGER, () -> signing.read(id)));
    }

    @Test
    void theNoticeNamesNobodyAndGoesToTheManagersOnly() { // 7
        UUID id = written.sent(AUTHOR, "Noticed Signperson");

        assertEquals(1, notices(MANAGER, "notify.signOff.ASKED", id));
        assertEquals(
                1L,
                em.createQuery("SELECT COUNT(n) FROM Notice n WHERE n.link LIKE :link", Long.class)
                        .setParameter("link", "%" + id)
                        .getSingleResult());
    }

    private UUID sentByTheOnlyManager() {
        UUID like = written.draft(AUTHOR, "Alone Signperson");
        UUID id = referring.start(Ids.next(), WrittenReferral.AREA);
        for (Section section : Section.values()) {
            referring.save(
                    id,
                    section,
                    acting.as(AUTHOR, () -> reading.draft(like).form().in(section)));
        }
        return referring.submit(Ids.next(), id);
    }

    private UUID sign(UUID id, Instant read) {
        signing.sign(Ids.next(), id, read);
        return id;
    }

    private UUID sendBack(UUID id) {
        signing.sendBack(Ids.next(), id, "An invented reason");
        return id;
    }

    private UUID inTriage(UUID id) {
        return referrals.inTriage(viewers.get(), id).id();
    }

    private ReferralStatus status(UUID id) {
        return acting.as(AUTHOR, () -> reading.status(id)).status();
    }

    private Instant authorSent(UUID id) {
        return acting.as(AUTHOR, () -> reading.status(id)).hand().signature().sentAt();
    }

    private long notices(String who, String code, UUID id) {
        return em.createQuery(
                        "SELECT COUNT(n) FROM Notice n WHERE n.accountId = :who AND n.code = :code AND n.link LIKE :link",
                        Long.class)
                .setParameter("who", acting.viewer(who).accountId())
                .setParameter("code", code)
                .setParameter("link", "%" + id)
                .getSingleResult();
    }

    private String refusal(Runnable work) {
        return assertThrows(RuleBroken.class, () -> acting.as(MANAGER, work)).code();
    }

    private Viewer with(String email, Role more) {
        Viewer now = acting.viewer(email);
        Set<HeldRole> roles = new HashSet<>(now.roles());
        roles.add(new HeldRole(more, ""));
        return new Viewer(now.accountId(), now.desk(), roles, now.at());
    }

    private Viewer later(String email) {
        Viewer now = acting.viewer(email);
        return new Viewer(now.accountId(), now.desk(), now.roles(), now.at().plus(Duration.ofHours(1)));
    }
}
