package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.identity.Acting;
import uk.concord.inspection.InspectionPreview;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.ItemStatus;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;

/** The plan through its services, on a plan of its own for each test. */
@ExtendWith(ArquillianExtension.class)
class PlanIT {
    private static final String OFFICER = "performance@commissioner.northmere.example";
    private static final String LEAD = "lead@commissioner.northmere.example";
    private static final String POLICE = "owner@police.northmere.example";
    private static final String COUNCIL = "manager@council.northmere.example";
    private static final String HOUSING = "plan@harbourhomes.example";

    @Inject
    private Acting acting;

    @EJB
    private Importing importing;

    @EJB
    private PlanReading reading;

    @EJB
    private Updating updating;

    @EJB
    private Judging judging;

    @EJB
    private SigningOff signingOff;

    @EJB
    private Shaping shaping;

    private UUID plan = new UUID(0, 0);

    @BeforeEach
    void importAPlan() {
        byte[] sheet = PlanSheets.publishedOn(PlanSheets.nextDay());
        plan = acting.as(OFFICER, () -> importing.confirm(sheet, police(), Ids.next()));
    }

    private Map<String, UUID> police() {
        return Map.of("FORCE", acting.viewer(POLICE).agencyId());
    }

    @Test
    void nothingIsStoredBeforeItIsConfirmed() { // 4.1
        LocalDate day = PlanSheets.nextDay();
        byte[] sheet = PlanSheets.publishedOn(day);

        InspectionPreview first = acting.as(OFFICER, () -> importing.preview(sheet));
        InspectionPreview second = acting.as(OFFICER, () -> importing.preview(sheet));

        assertTrue(first.isReady());
        assertTrue(second.isReady());
    }

    @Test
    void theSameReportUnderAnotherTitleIsNotImportedTwice() { // T1
        LocalDate day = PlanSheets.nextDay();
        byte[] sheet = PlanSheets.publishedOn(day);
        acting.as(OFFICER, () -> importing.confirm(sheet, police(), Ids.next()));

        assertBroken("plan.sameReport", () -> acting.as(OFFICER, () -> importing.preview(PlanSheets.retitled(day))));
    }

    @Test
    void aResentConfirmationMakesOnePlan() { // architecture 6
        byte[] sheet = PlanSheets.publishedOn(PlanSheets.nextDay());
        UUID token = Ids.next();

        UUID first = acting.as(OFFICER, () -> importing.confirm(sheet, police(), token));
        UUID again = acting.as(OFFICER, () -> importing.confirm(sheet, police(), token));

        assertEquals(first, again);
    }

    @Test
    void anOwnerInThePortalMustBeOneOfItsAgencies() { // T5
        byte[] sheet = PlanSheets.publishedOn(PlanSheets.nextDay());

        assertBroken(
                "plan.ownerAgency",
                () -> acting.as(OFFICER, () -> importing.confirm(sheet, Map.of("FORCE", Ids.next()), Ids.next())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rep@council.northmere.example",
                "owner@police.northmere.example",
                "lead@commissioner.northmere.example",
                "admin@concord.northmere.example"
            })
    void onlyThePerformanceOfficerImports(String email) { // 1.2
        assertThrows(NotFound.class, () -> acting.as(email, () -> importing.preview(new byte[0])));
    }

    @Test
    void eachFigureOfTheOverviewCountsWhatItsListHolds() { // DESIGN-PLAN: reconciliation
        PlanOverview overview = acting.as(OFFICER, () -> reading.overview(plan));

        for (PlanOverview.Tile tile : overview.tiles()) {
            assertEquals(tile.count(), list(PlanReading.Filter.Kind.RECOMMENDATIONS, tile.rag()), tile.label());
        }
        assertEquals(overview.strip().actions(), list(PlanReading.Filter.Kind.ACTIONS, null));
        assertEquals(overview.strip().recommendations(), list(PlanReading.Filter.Kind.RECOMMENDATIONS, null));
        assertEquals(overview.round().counts().all(), overview.strip().actions());
    }

    private int list(PlanReading.Filter.Kind kind, Rag rag) {
        return acting.as(OFFICER, () -> reading.list(plan, new PlanReading.Filter(kind, rag)))
                .size();
    }

    @Test
    @Tag("S65")
    void theForceCannotDeliverWhatNationalBodiesOwn() { // T5
        UUID watched = item("E1");

        assertBroken("plan.monitorOnly", () -> acting.as(POLICE, () -> updating.deliver(watched, 1, Ids.next())));
        assertBroken("plan.monitorOnly", () -> acting.as(POLICE, () -> answer(watched)));
    }

    @Test
    @Tag("S66")
    void aNationalCompletionGivesWhatWaitsItsDueDate() { // T4
        assertEquals("no date yet", row("E2").due().distance());

        acting.as(
                OFFICER,
                () -> judging.recordNationalCompletion(
                        item("E1"),
                        version("E1"),
                        Ids.next(),
                        new Judging.NationalNews(today(), "Published by the College of Policing")));

        assertTrue(row("E2").due().due().startsWith("Due "));
        assertTrue(acting.as(POLICE, () -> reading.recommendation(item("E2"))).history().stream()
                .anyMatch(story -> story.headline().equals("Due date set")));
    }

    @Test
    @Tag("S67")
    void deliveredWithoutEvidenceIsRefused() { // rule 9
        acting.as(POLICE, () -> answer(item("A1")));

        assertBroken(
                "plan.evidenceWaiting",
                () -> acting.as(POLICE, () -> updating.deliver(item("A1"), version("A1"), Ids.next())));
        assertEquals(ItemStatus.IN_PROGRESS, row("A1").standing().status());
    }

    @Test
    @Tag("S68")
    void whoJudgedTheEvidenceOrSentItDoesNotSignOff() { // 1.2
        UUID evidence = delivered("A1");

        assertThrows(NotFound.class, () -> acting.as(POLICE, () -> judge(evidence, Evidence.Judgement.ACCEPTED)));
        assertThrows(NotFound.class, () -> acting.as(POLICE, () -> signOff("A1")));
        assertThrows(NotFound.class, () -> acting.as(OFFICER, () -> signOff("A1")));
    }

    @Test
    void theDemonstrationIsNotOverOnTheDayItBegins() { // 4.3, rule 9 of 0.2
        UUID evidence = delivered("A1");
        acting.as(OFFICER, () -> judge(evidence, Evidence.Judgement.ACCEPTED));
        assertEquals(ItemStatus.EVIDENCED, row("A1").standing().status());
        acting.as(OFFICER, () -> judging.beginDemonstration(item("A1"), version("A1"), Ids.next()));

        RuleBroken refused = assertThrows(RuleBroken.class, () -> acting.as(LEAD, () -> signOff("A1")));

        assertEquals("plan.notDemonstrated", refused.code());
        assertEquals(ItemStatus.DEMONSTRATING, row("A1").standing().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manager@council.northmere.example",
                "plan@harbourhomes.example",
                "rep@police.northmere.example",
                "performance@commissioner.northmere.example",
                "admin@concord.northmere.example"
            })
    void whoIsNotItsOwnerReportsOnNothing(String email) { // 1.3: own part only
        assertThrows(NotFound.class, () -> acting.as(email, () -> answer(item("A1"))));
    }

    @Test
    void aResentAnswerIsTakenOnce() { // architecture 6
        UUID token = Ids.next();
        int seen = version("A1");
        acting.as(POLICE, () -> updating.answer(item("A1"), seen, token, says()));

        acting.as(POLICE, () -> updating.answer(item("A1"), seen, token, says()));

        assertEquals(1, updates("A1"));
    }

    @Test
    void ofTwoEditorsTheSecondIsRefusedAndNothingIsLost() { // architecture 6
        int seen = version("A1");
        acting.as(POLICE, () -> updating.answer(item("A1"), seen, Ids.next(), says()));

        assertBroken(
                "kernel.changedMeanwhile",
                () -> acting.as(POLICE, () -> updating.answer(item("A1"), seen, Ids.next(), says())));
        assertEquals(1, updates("A1"));
    }

    @Test
    void readingThePlanChangesNoVersion() {
        int before = version("B2");

        acting.as(OFFICER, () -> reading.overview(plan));
        acting.as(POLICE, () -> answer(item("A1")));

        assertEquals(before, version("B2"));
    }

    @Test
    void anotherAgencysItemCannotBeSentUnderAForgedId() {
        UUID action = proposed("B1", HOUSING);

        assertThrows(NotFound.class, () -> acting.as(COUNCIL, () -> updating.accept(action, Ids.next())));
        assertThrows(NotFound.class, () -> acting.as(COUNCIL, () -> reading.roundAt(action)));
        assertThrows(NotFound.class, () -> acting.as(COUNCIL, () -> reading.recommendation(Ids.next())));
    }

    @Test
    void aProposedActionTakesNoProgressUntilItsLeadAccepts() { // rule 7
        UUID action = proposed("B1", HOUSING);
        assertBroken("plan.notAccepted", () -> acting.as(HOUSING, () -> answer(action)));

        acting.as(HOUSING, () -> updating.accept(action, Ids.next()));
        acting.as(HOUSING, () -> answer(action));

        assertTrue(acting.as(OFFICER, () -> reading.recommendation(action)).lines().stream()
                .anyMatch(line -> line.item().id().equals(action) && line.item().status() == ItemStatus.IN_PROGRESS));
    }

    @Test
    void anUnclearOwnerIsDecidedAndMinuted() { // T5
        acting.as(
                OFFICER,
                () -> judging.decideOwners(
                        item("B2"),
                        version("B2"),
                        Ids.next(),
                        new Judging.OwnerDecision(Set.of("FORCE"), "Only the force can do it here", "Board, item 4")));

        RecommendationSheet sheet = acting.as(POLICE, () -> reading.recommendation(item("B2")));
        assertFalse(sheet.recommendation().isOwnerUnclear());
        assertTrue(sheet.history().stream().anyMatch(story -> story.text().contains("Board, item 4")));
    }

    private UUID delivered(String code) {
        acting.as(POLICE, () -> answer(item(code)));
        UUID evidence = acting.as(POLICE, () -> updating.sendEvidence(item(code), Ids.next(), procedure()));
        acting.as(POLICE, () -> updating.deliver(item(code), version(code), Ids.next()));
        return evidence;
    }

    private UUID proposed(String code, String lead) {
        UUID agency = acting.viewer(lead).agencyId();
        JointAction.Proposal proposal =
                new JointAction.Proposal("Train 240 officers and advocates", null, null, today().plusDays(60));
        return acting.as(
                OFFICER, () -> shaping.propose(item(code), Ids.next(), proposal, new Shaping.Asked(agency, Set.of())));
    }

    private void answer(UUID item) {
        int version = acting.as(OFFICER, () -> reading.recommendation(item)).lines().stream()
                .filter(line -> line.item().id().equals(item))
                .mapToInt(line -> line.item().version())
                .findFirst()
                .orElseThrow();
        updating.answer(item, version, Ids.next(), says());
    }

    private void judge(UUID evidence, Evidence.Judgement judgement) {
        judging.judge(evidence, Ids.next(), new Judging.Verdict(judgement, "Checked against forty records"));
    }

    private void signOff(String code) {
        signingOff.signOff(item(code), version(code), Ids.next());
    }

    private long updates(String code) {
        return acting.as(OFFICER, () -> reading.recommendation(item(code))).history().stream()
                .filter(story -> story.text().equals(says().word()))
                .count();
    }

    private static OwnerUpdate.Answer says() {
        return new OwnerUpdate.Answer("An invented answer for the rehearsal.", null, null, PlanFacts.Trouble.NONE);
    }

    private Evidence.Sending procedure() {
        return new Evidence.Sending(
                Evidence.Kind.POLICY, "Procedure, version 3", "Every officer now has to answer.", "", today(), true);
    }

    private LocalDate today() {
        return acting.viewer(OFFICER).today();
    }

    private PlanRow row(String code) {
        return rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<PlanRow> rows() {
        return acting.as(
                OFFICER,
                () -> reading.list(plan, new PlanReading.Filter(PlanReading.Filter.Kind.RECOMMENDATIONS, null)));
    }

    private UUID item(String code) {
        return row(code).id();
    }

    private int version(String code) {
        return acting.as(OFFICER, () -> reading.recommendation(item(code)))
                .recommendation()
                .version();
    }

    private static void assertBroken(String code, Executable work) {
        assertEquals(code, assertThrows(RuleBroken.class, work).code());
    }
}
