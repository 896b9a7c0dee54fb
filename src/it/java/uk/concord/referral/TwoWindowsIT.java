package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.draft.Drafting;
import uk.concord.form.Answers;
import uk.concord.form.Criterion;
import uk.concord.form.Section;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** A draft that is open twice, or still open after it was sent or thrown away; and what its assessment chooses. */
@ExtendWith(ArquillianExtension.class)
class TwoWindowsIT {
    private static final String AUTHOR = Acting.PRACTITIONER;

    @Inject
    private Acting acting;

    @Inject
    private WrittenReferral written;

    @EJB
    private Referring referring;

    @EJB
    private ReferralReading reading;

    @EJB
    private Drafting drafting;

    @Test
    @Tag("S41")
    void thePageOpenedFirstDoesNotReplaceWhatTheOtherSaved() {
        UUID id = written.begun(AUTHOR);
        String opened = Answers.none().version();
        saveWishes(id, "First window", opened);

        assertThrows(RuleBroken.class, () -> saveWishes(id, "Second window", opened));

        assertEquals("First window", answers(id, Section.WISHES).text("wishes"));
    }

    @Test
    @Tag("S41")
    void anIncidentAddedInTwoWindowsIsNotReplaced() {
        UUID id = written.begun(AUTHOR);
        String opened = Answers.none().version();
        saveIncident(id, "First window", opened);

        assertThrows(RuleBroken.class, () -> saveIncident(id, "Second window", opened));

        assertEquals("First window", answers(id, Section.INCIDENTS).text("1.what"));
    }

    @Test
    @Tag("S41")
    void whoHasSeenBothTextsMaySaveAgain() {
        UUID id = written.begun(AUTHOR);
        saveWishes(id, "First window", Answers.none().version());

        saveWishes(id, "Both windows", answers(id, Section.WISHES).version());

        assertEquals("Both windows", answers(id, Section.WISHES).text("wishes"));
    }

    @Test
    void itsAuthorLearnsThatItWasSentAlready() { // 2.2
        UUID id = written.sent(AUTHOR, "Twice Windowperson");

        assertTrue(acting.as(AUTHOR, () -> reading.isMineAndSent(id)));
    }

    @ParameterizedTest // 1.4
    @ValueSource(
            strings = {
                "rep@council.northmere.example",
                "worker@harbourhomes.example",
                "manager@council.northmere.example",
                Acting.COORDINATOR,
                "admin@concord.northmere.example"
            })
    void nobodyElseLearnsThatItWasSent(String somebody) {
        UUID id = written.sent(AUTHOR, "Quiet Windowperson");

        assertFalse(told(somebody, id));
    }

    private boolean told(String somebody, UUID id) {
        try {
            return acting.as(somebody, () -> reading.isMineAndSent(id));
        } catch (NotFound hidden) {
            return false;
        }
    }

    @Test
    void aDraftIsNotSentYet() { // 2.2
        UUID id = written.begun(AUTHOR);

        assertFalse(acting.as(AUTHOR, () -> reading.isMineAndSent(id)));
    }

    @Test
    void nothingIsTypedUnderADraftThatWasThrownAway() { // 2.2
        UUID id = written.begun(AUTHOR);
        acting.as(AUTHOR, () -> referring.delete(id));

        assertThrows(NotFound.class, () -> type(AUTHOR, id));

        assertTrue(acting.as(AUTHOR, () -> drafting.under("referral/" + id)).isEmpty());
    }

    @Test
    void nothingIsTypedUnderAReferralThatWasSent() { // 2.2
        UUID id = written.sent(AUTHOR, "Typed Windowperson");

        assertThrows(NotFound.class, () -> type(AUTHOR, id));
    }

    @Test
    void nothingIsTypedUnderTheDraftOfSomebodyElse() { // 1.4
        UUID id = written.begun(AUTHOR);

        assertThrows(NotFound.class, () -> type("worker@harbourhomes.example", id));
    }

    @Test
    @Tag("S16")
    void answersThatComeToHighChooseVisibleHighRiskAlsoAfterTheReasonsWereSaved() {
        UUID id = written.begun(AUTHOR);
        save(id, Section.REASONS, Map.of("criteria", "", "why", "Said before"));

        assess(id, 15);

        assertEquals(Set.of(Criterion.VISIBLE_HIGH), criteria(id));
        assertEquals("Said before", answers(id, Section.REASONS).text("why"));
    }

    @Test
    @Tag("S16")
    void whatItsAuthorChoseStaysBesideVisibleHighRisk() {
        UUID id = written.begun(AUTHOR);
        save(id, Section.REASONS, Map.of("criteria", "ESCALATION"));

        assess(id, 15);

        assertEquals(Set.of(Criterion.VISIBLE_HIGH, Criterion.ESCALATION), criteria(id));
    }

    @Test
    @Tag("S16")
    void answersBelowHighChooseNothing() {
        UUID id = written.begun(AUTHOR);

        assess(id, 13);

        assertEquals(Set.of(), criteria(id));
    }

    @Test
    @Tag("S16")
    void whatItsAuthorUntickedIsNotTickedAgainByTheSameLevel() {
        UUID id = written.begun(AUTHOR);
        assess(id, 15);
        save(id, Section.REASONS, Map.of("criteria", "REPEAT"));

        assess(id, 16);

        assertEquals(Set.of(Criterion.REPEAT), criteria(id));
    }

    private void assess(UUID id, int yes) {
        Map<String, String> risk = new HashMap<>();
        WrittenReferral.tick(risk, yes);
        save(id, Section.RISK, risk);
    }

    private void save(UUID id, Section section, Map<String, String> given) {
        acting.as(AUTHOR, () -> referring.save(id, section, new Answers(given)));
    }

    private void saveWishes(UUID id, String text, String opened) {
        acting.as(
                AUTHOR, () -> referring.saveAsOpened(id, Section.WISHES, new Answers(Map.of("wishes", text)), opened));
    }

    private void saveIncident(UUID id, String text, String opened) {
        acting.as(
                AUTHOR,
                () -> referring.saveOneAsOpened(id, Section.INCIDENTS, 1, new Answers(Map.of("what", text)), opened));
    }

    private Answers answers(UUID id, Section section) {
        return acting.as(AUTHOR, () -> reading.draft(id)).form().in(section);
    }

    private Set<Criterion> criteria(UUID id) {
        return acting.as(AUTHOR, () -> reading.draft(id)).form().criteria();
    }

    private void type(String somebody, UUID id) {
        acting.as(somebody, () -> drafting.save("referral/" + id + "/wishes/wishes", 1, "Typed on"));
    }
}
