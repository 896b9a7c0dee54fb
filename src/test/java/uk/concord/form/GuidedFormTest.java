package uk.concord.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.kernel.Breach;
import uk.concord.person.ContactEntry;
import uk.concord.person.Safety;
import uk.concord.risk.RiskFixture;

/** 3.2: what was typed is read as answers, and kept as it was typed. */
class GuidedFormTest {
    @Test
    void answersAreKeptAsTheyWereTyped() { // 8
        Answers typed = new Answers(Map.of("what", "Line one\nline two, =cmd|x", "from", "31/02/2026", "empty", ""));

        assertEquals(typed, Answers.fromStored(typed.stored()));
    }

    @Test
    void oneOfSeveralIsAnsweredAnewAndTheOthersStay() {
        Answers two = Answers.none()
                .with(1, new Answers(Map.of("name", "A")))
                .with(2, new Answers(Map.of("name", "B")))
                .with(1, new Answers(Map.of("description", "C")));

        assertEquals("", two.numbered(1).text("name"));
        assertEquals("B", two.numbered(2).text("name"));
        assertEquals(2, two.without(1).count());
    }

    @Test
    void aChoiceThatIsNotOfferedIsNoAnswer() {
        assertTrue(new Answers(Map.of("consent", "MAYBE"))
                .choice("consent", Consent.class)
                .isEmpty());
    }

    @Test
    void anEmptyFormLacksWhatIsMandatoryInEachSection() { // 3.2
        Map<Section, List<Breach>> breaches = rule(new EnumMap<>(Section.class)).all();

        assertTrue(breaches.values().stream().noneMatch(List::isEmpty));
        assertEquals(16, breaches.values().stream().mapToInt(List::size).sum());
    }

    @Test
    @Tag("S24")
    void aDescribedPerpetratorIsEnough() {
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(
                Section.PERPETRATORS,
                Answers.none().with(1, new Answers(Map.of("description", "Tall", "inOffice", "UNKNOWN"))));

        assertEquals(List.of(), rule(form).all().get(Section.PERPETRATORS));
    }

    @Test
    void ofEachPersonItIsSaidWhetherTheyHoldAnOffice() { // 1.5
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(Section.VICTIM, new Answers(Map.of("name", "A")));
        form.put(Section.PERPETRATORS, Answers.none().with(1, new Answers(Map.of("description", "Tall"))));

        Map<Section, List<Breach>> breaches = rule(form).all();

        assertEquals(List.of(new Breach("referral.inOffice", "inOffice")), breaches.get(Section.VICTIM));
        assertEquals(List.of(new Breach("referral.inOffice", "1.inOffice")), breaches.get(Section.PERPETRATORS));
    }

    @ParameterizedTest // 1.5
    @CsvSource({
        "NO, NO, NO",
        "UNKNOWN, NO, UNKNOWN",
        "NO, UNKNOWN, UNKNOWN",
        "YES, UNKNOWN, YES",
        "NO, YES, YES",
        "'', NO, UNKNOWN"
    })
    void onePersonInOfficeDecidesForAll(String victim, String perpetrator, InOffice expected) {
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(Section.VICTIM, new Answers(Map.of("inOffice", victim)));
        form.put(Section.PERPETRATORS, Answers.none().with(1, new Answers(Map.of("inOffice", perpetrator))));

        assertEquals(expected, guided(form).inOffice());
    }

    @ParameterizedTest // 2.2, 2.6, DL-15
    @CsvSource({
        "REASONS, emergency, YES, true",
        "REASONS, emergency, NO, false",
        "RISK, q3, YES, true",
        "RISK, q5, YES, false",
        "RISK, q3, DONT_KNOW, false",
        "CHILDREN, childAtRisk, YES, true",
        "CHILDREN, childAtRisk, NO, false"
    })
    void dangerWaitsForNoSignature(Section section, String field, String answer, boolean expected) {
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(section, new Answers(Map.of("children", "YES", field, answer)));

        assertEquals(expected, guided(form).cannotWait(RiskFixture.hcra()));
    }

    @ParameterizedTest // 2.6, the edge
    @CsvSource({"YES, 9, 1", "YES, 10, 0", "NO, 0, 0"})
    void anEmergencySaysInTenCharactersWhyItCannotWait(String asked, int length, int missing) {
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(Section.REASONS, new Answers(Map.of("emergency", asked, "emergencyWhy", "x".repeat(length))));

        assertEquals(
                missing,
                rule(form).all().get(Section.REASONS).stream()
                        .filter(breach -> breach.field().equals("emergencyWhy"))
                        .count());
    }

    @ParameterizedTest // DL-15: not later than today, and late only once it is told
    @CsvSource({"2026-11-20, ''", "2026-11-19, ''", "2026-11-21, childNotifiedOn"})
    void childrensServicesAreNotToldTomorrow(String told, String expected) {
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(
                Section.CHILDREN,
                new Answers(Map.of(
                        "children", "YES",
                        "childAtRisk", "YES",
                        "childRiskTickedOn", "2026-11-20",
                        "childNotifiedOn", told,
                        "childNotification", "CSC-INVENTED")));

        assertEquals(
                expected.isEmpty() ? List.of() : List.of(expected),
                rule(form).all().get(Section.CHILDREN).stream()
                        .map(Breach::field)
                        .toList());
    }

    @Test
    void aPersonIsNamedOrDescribed() { // 3.2
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(
                Section.PERPETRATORS,
                Answers.none()
                        .with(1, new Answers(Map.of("knownAs", "K", "inOffice", "NO")))
                        .with(2, new Answers(Map.of("name", "N", "inOffice", "NO"))));

        assertEquals(
                List.of(new Breach("referral.perpetrator.who", "1.description")),
                rule(form).all().get(Section.PERPETRATORS));
    }

    @Test
    @Tag("S18")
    void aJudgementBelowTheAnswersIsRefusedOnItsPage() {
        Map<String, String> risk =
                new HashMap<>(Map.of("judgementLevel", "MEDIUM", "judgementReasons", "x".repeat(60), "q3", "YES"));
        Map<Section, Answers> form = new EnumMap<>(Section.class);
        form.put(Section.RISK, new Answers(risk));

        assertEquals(
                List.of(new Breach("risk.judgementLowers", "judgementLevel")),
                rule(form).all().get(Section.RISK));
    }

    @Test
    void onlyAWayThatWasNamedSafeIsSafe() { // rule 4 of 0.2
        ContactForm form = new ContactForm(
                new Answers(Map.of(
                        "safeContact", "SOME_WAYS", "safeWays", "PHONE", "phone", "07700 900100", "email", "a@b")),
                ReferralFixture.TODAY);

        assertEquals(List.of("PHONE YES", "TEXT NO", "EMAIL NO"), safeties(form));
    }

    @Test
    void notKnownIsNotSafe() { // rule 4 of 0.2
        ContactForm form = new ContactForm(
                new Answers(Map.of("safeContact", "UNKNOWN", "phone", "1", "safeWays", "PHONE")),
                ReferralFixture.TODAY);

        assertTrue(form.contacts().stream().map(ContactEntry::safety).noneMatch(Safety::isSafe));
        assertFalse(form.summary().isEmpty());
    }

    private static List<String> safeties(ContactForm form) {
        return form.contacts().stream().map(c -> c.channel() + " " + c.safety()).toList();
    }

    private static GuidedForm guided(Map<Section, Answers> sections) {
        return GuidedForm.of(section -> sections.getOrDefault(section, Answers.none()));
    }

    private static SectionRule rule(Map<Section, Answers> sections) {
        return new SectionRule(guided(sections), RiskFixture.hcra(), ReferralFixture.TODAY);
    }
}
