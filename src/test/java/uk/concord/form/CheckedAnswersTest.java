package uk.concord.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.risk.RiskFixture;

/** 3.2: whoever checks, or decides, sees everything that was entered. */
class CheckedAnswersTest {
    @ParameterizedTest // 3.2
    @CsvSource({
        "safety, 'immediateAction',",
        "children, 'childrenAbout childNotification childNotificationLate', children=YES childAtRisk=YES",
        "children, 'childrenReason', children=UNKNOWN",
        "contact, 'safeTimes phone email address throughWhom afraidOf safeToTalkTo notSafeToTalkTo', safeContact=SOME_WAYS",
        "victim, 'name knownAs latin interpreter description',",
        "victim, 'birthYear', birthKnown=YEAR",
        "victim, 'age', birthKnown=ESTIMATED_AGE",
        "perpetrators, '1.name 1.knownAs 1.description 2.description',",
        "incidents, '1.what 1.time 1.address 1.hostility 1.crimeReference 2.what 2.time 2.address',",
        "risk, 'judgementReasons notPossible',",
        "reasons, 'repeatOf judgement why otherMarac',",
        "reasons, 'emergencyWhy', emergency=YES",
        "wishes, 'wishes policeWishes',",
        "consent, 'unawareReason withoutConsentRisk withoutConsentWhyNot withoutConsentProportionate withoutConsentLimited withoutConsentDecisionMaker',"
    })
    void everyTextThatWasEnteredIsShown(String page, String fields, String chosen) {
        Map<String, String> typed = Stream.concat(
                        Arrays.stream(fields.split(" ", -1)).map(field -> Map.entry(field, "typed-" + field + "!")),
                        choices(chosen))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        String shown = shown(page, typed);

        Arrays.stream(fields.split(" ", -1))
                .forEach(field -> assertTrue(shown.contains("typed-" + field + "!"), shown));
    }

    @ParameterizedTest // 3.2
    @CsvSource({
        "contact, contactChecked=2026-11-04 safeContact=SOME_WAYS, 4 November 2026",
        "contact, mention=NO, No",
        "children, childNotifiedOn=2026-11-04 children=YES childAtRisk=YES, 4 November 2026",
        "victim, birthKnown=FULL birth=1988-02-29, Born 29 February 1988",
        "victim, kind=ORGANISATION, An organisation",
        "incidents, 1.from=2026-11-04 1.to=2026-11-06, 4 November 2026 to 6 November 2026",
        "incidents, 1.reported=2026-11-04, 4 November 2026",
        "consent, consentOn=2026-11-04, 4 November 2026",
        "consent, withdrawnOn=2026-11-04, 4 November 2026",
        "consent, withoutConsentDecidedOn=2026-11-04, 4 November 2026"
    })
    void everyDayAndChoiceThatWasEnteredIsShown(String page, String given, String words) {
        String shown = shown(page, choices(given).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        assertTrue(shown.contains(words), shown);
    }

    @Test
    void whatIsMandatoryAndMissingSaysSo() { // 3.2
        assertEquals("Immediate safety: Not answered", shown("safety", Map.of()));
        assertEquals("Incident: Not answered", shown("incidents", Map.of()));
    }

    @Test
    void aQuestionWithoutAnAnswerWasNotAskedAndNeverNo() { // 3.5
        List<CheckedAnswers.Line> lines = checked("risk", Map.of("q3", "YES")).questions(RiskFixture.hcra());

        assertEquals(24, lines.size());
        assertEquals("Not asked", lines.get(0).words());
        assertEquals("Yes", lines.get(2).words());
    }

    private static Stream<Map.Entry<String, String>> choices(String chosen) {
        return chosen == null
                ? Stream.empty()
                : Arrays.stream(chosen.split(" ", -1))
                        .map(one -> one.split("=", 2))
                        .map(one -> Map.entry(one[0], one[1]));
    }

    private static CheckedAnswers checked(String page, Map<String, String> typed) {
        return new CheckedAnswers(
                GuidedForm.of(one -> one == Section.ofPage(page) ? new Answers(typed) : Answers.none()));
    }

    private static String shown(String page, Map<String, String> typed) {
        return checked(page, typed).lines(page).stream()
                .map(line -> line.label() + ": " + line.words())
                .collect(Collectors.joining("\n"));
    }
}
