package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.form.Answers;
import uk.concord.form.Criterion;
import uk.concord.form.DraftView;
import uk.concord.form.Section;
import uk.concord.identity.Acting;
import uk.concord.incident.IncidentBook;
import uk.concord.incident.IncidentCard;
import uk.concord.kernel.Breach;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonBook;
import uk.concord.person.PersonCard;
import uk.concord.risk.RiskBook;
import uk.concord.risk.RiskLevel;

/** 2.2, 3.2: a referral is written by its author, sent once when complete, and then shows where it stands. */
@ExtendWith(ArquillianExtension.class)
class ReferringIT {
    private static final String AUTHOR = Acting.PRACTITIONER;
    private static final String MANAGER = "manager@council.northmere.example";
    private static final String COLLEAGUE = "rep@council.northmere.example";
    private static final String ELSEWHERE = "worker@harbourhomes.example";
    private static final String LAPSED = "rep@seaview.example";
    private static final String OFFICE = "performance@commissioner.northmere.example";
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";

    @Inject
    private Acting acting;

    @Inject
    private WrittenReferral written;

    @EJB
    private Referring referring;

    @EJB
    private ReferralReading reading;

    @Inject
    private PersonBook persons;

    @Inject
    private IncidentBook incidents;

    @Inject
    private RiskBook risks;

    @PersistenceContext
    private EntityManager em;

    @Test
    @Tag("S23")
    void aVictimWithOneNameAndNoBirthDateIsShownAsEntered() {
        UUID id = written.sent(AUTHOR, "Specimenissima");

        PersonCard victim = persons.card(people(id).get(0)).orElseThrow();

        assertEquals("Specimenissima", victim.displayName());
        assertEquals("Not known", victim.birthWords());
    }

    @ParameterizedTest // 8
    @ValueSource(
            strings = {"Nguyễn Ví Dụ", "مثال نموذجي", "O’Sample", "=cmd|'/C calc'!A0", "<script>alert(1)</script>"})
    void aNameIsKeptInAnyScriptAsItWasTyped(String name) {
        UUID id = written.sent(AUTHOR, name);

        assertEquals(name, persons.card(people(id).get(0)).orElseThrow().displayName());
    }

    @Test
    @Tag("S24")
    void anUnknownAllegedPerpetratorIsSentWithADescription() {
        UUID id = written.sent(AUTHOR, "Sample One");

        PersonCard unknown = persons.card(people(id).get(1)).orElseThrow();

        assertFalse(unknown.isIdentified());
        assertEquals("Tall, grey coat, invented", unknown.description());
    }

    @Test
    @Tag("S16")
    void fourteenTicksPreselectVisibleHighRisk() {
        UUID id = written.draft(AUTHOR, "Sample Two", WrittenReferral.ticks(14));
        acting.as(AUTHOR, () -> referring.save(id, Section.REASONS, Answers.none()));

        DraftView draft = acting.as(AUTHOR, () -> reading.draft(id));

        assertEquals(RiskLevel.HIGH, draft.assessed().score().level());
        assertTrue(draft.preselected().contains(Criterion.VISIBLE_HIGH));
    }

    @Test
    @Tag("S17")
    void sixTicksAndAJudgementAreAcceptedForTriageAsHigh() {
        UUID id = written.sent(
                AUTHOR,
                "Sample Three",
                "RISK.judgementLevel",
                "HIGH",
                "RISK.judgementReasons",
                "x".repeat(60),
                "REASONS.criteria",
                "PROFESSIONAL_JUDGEMENT");

        assertEquals(RiskLevel.HIGH, risks.levelOfReferral(id).orElseThrow());
    }

    @Test
    @Tag("S18")
    void aJudgementBelowFifteenTicksIsRefused() {
        String[] judged = {"RISK.judgementLevel", "MEDIUM", "RISK.judgementReasons", "x".repeat(60)};
        UUID id = written.draft(AUTHOR, "Sample Four", both(WrittenReferral.ticks(15), judged));

        assertEquals(List.of("risk.judgementLowers"), refusedBecause(id));
    }

    @Test
    @Tag("S19")
    void tenAnswersNotKnownAreNeverStandard() {
        String[] unknown = Stream.of(1, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .flatMap(question -> Stream.of("RISK.q" + question, "DONT_KNOW"))
                .toArray(String[]::new);
        UUID id = written.sent(AUTHOR, "Sample Five", both(WrittenReferral.ticks(2), unknown));

        assertEquals(RiskLevel.INCOMPLETE, risks.levelOfReferral(id).orElseThrow());
    }

    @Test
    @Tag("S20")
    void aThreatToKillAloneIsHigh() {
        UUID id = written.sent(AUTHOR, "Sample Six", both(WrittenReferral.ticks(0), new String[] {"RISK.q3", "YES"}));

        assertEquals(RiskLevel.HIGH, risks.levelOfReferral(id).orElseThrow());
    }

    @Test
    @Tag("S21")
    void withoutConsentAndWithoutARecordNothingIsSent() {
        UUID id = written.draft(AUTHOR, "Sample Seven", "CONSENT.consent", "REFUSED");

        assertTrue(refusedBecause(id).contains("referral.withoutConsent.whyNot"));
        assertEquals(
                ReferralStatus.DRAFT,
                acting.as(AUTHOR, () -> reading.status(id)).status());
    }

    @Test
    @Tag("S22")
    void aChildAtRiskBlocksUntilChildrensServicesAreTold() {
        UUID id = written.draft(AUTHOR, "Sample Eight", "CHILDREN.children", "YES", "CHILDREN.childAtRisk", "YES");

        assertEquals(List.of("referral.childNotification"), refusedBecause(id));
    }

    @Test
    @Tag("S22")
    void theDayOnWhichTheRiskWasTickedCannotBeSentFromOutside() { // DL-15
        UUID id = written.draft(
                AUTHOR,
                "Sample Nine",
                "CHILDREN.children",
                "YES",
                "CHILDREN.childAtRisk",
                "YES",
                "CHILDREN.childRiskTickedOn",
                "");

        assertEquals(List.of("referral.childNotification"), refusedBecause(id));
    }

    @Test
    @Tag("S25")
    void aVictimKnownAlreadyMakesATaskForTheCoordinatorAndNothingForTheReferrer() {
        String name = "Twin " + UUID.randomUUID();
        written.sent(ELSEWHERE, name);

        UUID second = written.sent(AUTHOR, name.toUpperCase(Locale.UK));

        assertEquals(1, matches(second));
        assertEquals(
                "Sent, waiting for triage",
                acting.as(AUTHOR, () -> reading.status(second)).statusWords());
    }

    @Test
    @Tag("S25")
    void aVictimWhoIsNotKnownMakesNoTask() {
        assertEquals(0, matches(written.sent(AUTHOR, "Only " + UUID.randomUUID())));
    }

    @Test
    @Tag("S35")
    void theOnlineFlagLeftOpenIsNotRecordedAndNeverNo() {
        UUID id = written.sent(AUTHOR, "Sample Ten");

        IncidentCard incident = incidents.ofReferral(id).get(0);

        assertTrue(incident.online().isEmpty());
        assertEquals("Not recorded", incident.onlineWords());
    }

    @Test
    @Tag("S10")
    void afterSendingItsAuthorReadsWhereItStandsAndNoDraft() {
        UUID id = written.sent(AUTHOR, "Sample Eleven");

        assertThrows(NotFound.class, () -> acting.as(AUTHOR, () -> reading.draft(id)));
        assertTrue(acting.as(AUTHOR, () -> reading.status(id)).isWaiting());
    }

    @ParameterizedTest // 2.2: author and own manager only
    @ValueSource(strings = {COLLEAGUE, ELSEWHERE, LAPSED, OFFICE, ADMINISTRATOR, Acting.COORDINATOR, Acting.CHAIR})
    void nobodyElseLearnsThatADraftExists(String somebody) {
        UUID id = written.draft(AUTHOR, "Sample Twelve");
        UUID nothing = UUID.randomUUID();

        assertThrows(NotFound.class, () -> acting.as(somebody, () -> reading.draft(nothing)));
        assertThrows(NotFound.class, () -> acting.as(somebody, () -> reading.draft(id)));
        assertThrows(NotFound.class, () -> acting.as(somebody, () -> reading.status(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {COLLEAGUE, ELSEWHERE, MANAGER, LAPSED})
    void nobodyButItsAuthorWritesInOrSendsADraft(String somebody) {
        UUID id = written.draft(AUTHOR, "Sample Thirteen");

        assertThrows(
                NotFound.class, () -> acting.as(somebody, () -> referring.save(id, Section.SAFETY, Answers.none())));
        assertThrows(NotFound.class, () -> acting.as(somebody, () -> referring.submit(Ids.next(), id)));
        assertThrows(NotFound.class, () -> acting.as(somebody, () -> referring.withdraw(id)));
    }

    @Test
    void theManagerOfTheAgencyReadsADraftAndFindsItInTheList() { // 2.2
        UUID id = written.draft(AUTHOR, "Sample Fourteen");

        assertFalse(acting.as(MANAGER, () -> reading.draft(id)).head().mine());
        assertTrue(acting.as(MANAGER, () -> reading.ofAgency()).stream()
                .anyMatch(row -> row.id().equals(id)));
    }

    @Test
    void listsHoldOnlyOnesOwn() {
        UUID id = written.draft(AUTHOR, "Sample Fifteen");

        assertTrue(acting.as(ELSEWHERE, () -> reading.own()).stream()
                .noneMatch(row -> row.id().equals(id)));
        assertTrue(acting.as(COLLEAGUE, () -> reading.ofAgency()).isEmpty());
    }

    @Test
    void anAgencyWithoutAnAgreementStartsNothing() { // L-02
        assertThrows(NotFound.class, () -> written.begun(LAPSED));
    }

    @Test
    void aFormSentTwiceActsOnce() {
        UUID id = written.draft(AUTHOR, "Sample Sixteen");
        UUID token = Ids.next();

        UUID first = acting.as(AUTHOR, () -> referring.submit(token, id));
        UUID again = acting.as(AUTHOR, () -> referring.submit(token, id));

        assertEquals(first, again);
        assertEquals(1, incidents.ofReferral(id).size());
        assertEquals(2, people(id).size());
    }

    @Test
    void whatWasSentIsNotChangedOrSentAgain() {
        UUID id = written.sent(AUTHOR, "Sample Seventeen");

        assertEquals("referral.alreadySent", refusal(() -> referring.save(id, Section.SAFETY, Answers.none())));
        assertEquals("referral.status.SUBMITTED", refusal(() -> referring.submit(Ids.next(), id)));
    }

    @Test
    void aHighReferralIsNotWithdrawnByItsAuthor() { // 2.2
        UUID id = written.sent(AUTHOR, "Sample Eighteen", WrittenReferral.ticks(14));

        assertEquals("referral.withdrawHigh", refusal(() -> referring.withdraw(id)));
    }

    @Test
    void whatWasTypedIsKeptEvenWhenItIsNoDate() { // 8
        UUID id = written.begun(AUTHOR);
        Answers typed = new Answers(Map.of("children", "YES", "childNotification", "31/02/2026"));
        acting.as(AUTHOR, () -> referring.save(id, Section.CHILDREN, typed));

        DraftView draft = acting.as(AUTHOR, () -> reading.draft(id));

        assertEquals("31/02/2026", draft.form().in(Section.CHILDREN).text("childNotification"));
    }

    private List<String> refusedBecause(UUID id) {
        RuleBroken broken =
                assertThrows(RuleBroken.class, () -> acting.as(AUTHOR, () -> referring.submit(Ids.next(), id)));
        return broken.breaches().stream().map(Breach::code).toList();
    }

    private String refusal(Runnable work) {
        return assertThrows(RuleBroken.class, () -> acting.as(AUTHOR, work)).code();
    }

    private List<UUID> people(UUID id) {
        return em.find(Referral.class, id).people().stream()
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .map(ReferralPerson::personId)
                .toList();
    }

    private long matches(UUID id) {
        return em.createQuery("SELECT COUNT(m) FROM MatchTask m WHERE m.referralId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static String[] both(String[] first, String[] then) {
        return Stream.concat(Stream.of(first), Stream.of(then)).toArray(String[]::new);
    }
}
