package uk.concord.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.form.ReferralFixture.TODAY;
import static uk.concord.form.ReferralFixture.childAtRisk;
import static uk.concord.form.ReferralFixture.complete;
import static uk.concord.form.ReferralFixture.consent;
import static uk.concord.form.ReferralFixture.record;
import static uk.concord.form.ReferralFixture.with;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.form.ReferralAnswers.Agreement;
import uk.concord.form.ReferralAnswers.Children;
import uk.concord.form.ReferralAnswers.Contact;
import uk.concord.form.ReferralAnswers.Reasons;
import uk.concord.form.ReferralAnswers.Safety;
import uk.concord.form.ReferralAnswers.Subjects;
import uk.concord.form.ReferralAnswers.WithoutConsent;
import uk.concord.kernel.Breach;

/** 3.2, L-04, DL-15: what blocks the sending of a referral. */
class ReferralCompletenessTest {

    private static final ReferralAnswers BLANK = new ReferralAnswers(
            new Safety("", ""),
            new Children(null, "", null, null, "", ""),
            new Contact(null, 0, null, "", "", ""),
            new Subjects(false, 0, false, 0),
            new Reasons(Set.of(), "", false, "", ""),
            new Agreement(null, "", null, null, WithoutConsent.none()));

    @Test
    @Tag("S24")
    void aCompleteReferralWithAnUnknownPerpetratorMayBeSent() {
        assertEquals(List.of(), ReferralCompleteness.of(complete()));
    }

    @Test
    void aBlankReferralLacksEachMandatoryAnswerInTheOrderOfTheForm() { // 3.2
        assertEquals(
                List.of(
                        "immediateAction",
                        "policeWishes",
                        "children",
                        "safeContact",
                        "afraidOf",
                        "safeToTalkTo",
                        "notSafeToTalkTo",
                        "victim",
                        "perpetrators",
                        "incidents",
                        "risk",
                        "criteria",
                        "why",
                        "aware",
                        "consent"),
                fields(BLANK));
    }

    @ParameterizedTest
    @Tag("S21")
    @EnumSource(value = Consent.class, names = "GIVEN", mode = EnumSource.Mode.EXCLUDE)
    void withoutConsentAndWithoutARecordItIsBlockedAtEachPart(Consent consent) { // L-04
        List<String> fields = fields(with(consent(consent, WithoutConsent.none())));
        assertEquals(
                Set.of(
                        "withoutConsentRisk",
                        "withoutConsentWhyNot",
                        "withoutConsentProportionate",
                        "withoutConsentLimited",
                        "withoutConsentDecisionMaker",
                        "withoutConsentDecidedOn"),
                Set.copyOf(fields));
        assertEquals(List.of(), codes(with(consent(consent, record(true)))));
    }

    @Test
    @Tag("S21")
    void againstARefusalOnlyAManagerDecides() { // L-04
        assertEquals(List.of("referral.withoutConsent.manager"), codes(with(consent(Consent.REFUSED, record(false)))));
        assertEquals(List.of(), codes(with(consent(Consent.NOT_SOUGHT_UNSAFE, record(false)))));
    }

    @Test
    void withdrawnConsentNeedsItsDay() { // 3.2
        Agreement undated = new Agreement(VictimAware.YES, "", Consent.WITHDRAWN, null, record(true));
        assertEquals(List.of("referral.withdrawnOn"), codes(with(undated)));
    }

    @ParameterizedTest
    @EnumSource(value = VictimAware.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void aVictimWhoDoesNotKnowNeedsAReason(VictimAware aware) { // 3.2
        Agreement silent = new Agreement(aware, " ", Consent.NOT_SOUGHT_UNSAFE, null, record(false));
        assertEquals(List.of("referral.unaware"), codes(with(silent)));
    }

    @Test
    @Tag("S22")
    void aChildAtRiskBlocksUntilChildrensServicesAreTold() { // DL-15
        assertEquals(List.of("referral.childNotification"), codes(with(childAtRisk(null, "", ""))));
        assertEquals(List.of("referral.childNotification"), codes(with(childAtRisk(TODAY, "  ", ""))));
        assertEquals(List.of("referral.childNotification"), codes(with(childAtRisk(null, "CSC-1", ""))));
        assertEquals(List.of(), codes(with(childAtRisk(TODAY, "CSC-1", ""))));
        assertEquals(List.of(), codes(with(childAtRisk(TODAY.minusDays(1), "CSC-1", ""))));
    }

    @Test
    @Tag("S22")
    void aNotificationOfTheNextDayIsLateAndSaysWhy() { // DL-15, the edge
        assertEquals(
                List.of("referral.childNotificationLate"),
                codes(with(childAtRisk(TODAY.plusDays(1), "CSC-1", "late"))));
        assertEquals(
                List.of(),
                codes(with(childAtRisk(TODAY.plusDays(1), "CSC-1", "The duty line did not answer until morning"))));
    }

    @Test
    void unknownChildrenNeedAReason() { // 3.2
        Children unknown = new Children(ChildrenAnswer.UNKNOWN, "no", null, null, "", "");
        assertEquals(List.of("referral.childrenUnknown"), codes(with(unknown)));
    }

    @Test
    void aSafeWayIsNamedAndChecked() { // 3.3, screen 03b
        assertEquals(
                List.of("referral.safeWays", "referral.contactChecked"),
                codes(with(new Contact(SafeContact.SOME_WAYS, 0, null, "him", "her sister", "nobody"))));
        assertEquals(List.of(), codes(with(new Contact(SafeContact.UNKNOWN, 0, null, "him", "her sister", "nobody"))));
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true"})
    @Tag("S17")
    void judgementNeedsFiftyCharacters(int length, boolean enough) { // 3.2
        Reasons judged = new Reasons(
                Set.of(Criterion.PROFESSIONAL_JUDGEMENT),
                "x".repeat(length) + "   ",
                true,
                "",
                "Landlord, school and police hold a part");
        assertEquals(enough ? List.of() : List.of("referral.judgement"), codes(with(judged)));
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true"})
    void whySeveralAgenciesNeedsThirtyCharacters(int length, boolean enough) { // 3.2
        Reasons reasons = new Reasons(Set.of(Criterion.REPEAT), "", true, "", "x".repeat(length));
        assertEquals(enough ? List.of() : List.of("referral.why"), codes(with(reasons)));
    }

    @ParameterizedTest // 3.2, DL-15, the edge
    @CsvSource({"9, 1", "10, 0"})
    void aReasonHasTenCharacters(int length, int missing) {
        String reason = "x".repeat(length);
        Children unknown = new Children(ChildrenAnswer.UNKNOWN, reason, null, null, "", "");
        Reasons notAssessed =
                new Reasons(Set.of(Criterion.PROFESSIONAL_JUDGEMENT), "x".repeat(50), false, reason, "x".repeat(30));

        assertEquals(missing, codes(with(unknown)).size());
        assertEquals(
                missing,
                codes(with(childAtRisk(TODAY.plusDays(1), "CSC-INVENTED", reason)))
                        .size());
        assertEquals(missing, codes(with(notAssessed)).size());
        assertEquals(
                missing,
                codes(with(new Safety("none" + "x".repeat(length - 4), "By phone")))
                        .size());
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() { // 8: emoji and scripts outside the first plane
        String thirtyFaces = "\uD83D\uDE00".repeat(29);
        Reasons reasons = new Reasons(Set.of(Criterion.REPEAT), "", true, "", thirtyFaces);
        assertEquals(List.of("referral.why"), codes(with(reasons)));
    }

    @Test
    void withoutAnAssessmentTheReferralRestsOnJudgement() { // 3.2
        String why = "Landlord, school and police hold a part";
        Reasons unassessed = new Reasons(Set.of(Criterion.ESCALATION), "", false, "She could not be seen alone", why);
        assertEquals(List.of("referral.judgementForced"), codes(with(unassessed)));
        Reasons judged = new Reasons(
                EnumSet.of(Criterion.PROFESSIONAL_JUDGEMENT),
                "j".repeat(50),
                false,
                "She could not be seen alone",
                why);
        assertEquals(List.of(), codes(with(judged)));
    }

    @ParameterizedTest
    @CsvSource({"none, 1", "None., 1", "none - she is with her family, 0", "'', 1", "Locks changed, 0"})
    void nothingDoneYetIsAnAnswerOnlyWithItsReason(String action, int missing) { // 3.2
        assertEquals(
                missing, codes(with(new Safety(action, "No officer at home"))).size());
    }

    @Test
    void aKnownPerpetratorNeedsNoTick() { // 3.2
        assertEquals(List.of(), codes(with(new Subjects(true, 2, false, 1))));
        assertEquals(List.of("referral.perpetrators"), codes(with(new Subjects(true, 0, false, 1))));
    }

    @Test
    void eachRefusalHasASentenceThatSaysWhatToDo() throws IOException { // architecture 8
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/referral.properties"))) {
            messages.load(file);
        }
        codes(BLANK).forEach(code -> assertTrue(messages.containsKey(code), code));
        codes(with(consent(Consent.REFUSED, WithoutConsent.none())))
                .forEach(code -> assertTrue(messages.containsKey(code), code));
    }

    private static List<String> codes(ReferralAnswers answers) {
        return ReferralCompleteness.of(answers).stream().map(Breach::code).toList();
    }

    private static List<String> fields(ReferralAnswers answers) {
        return ReferralCompleteness.of(answers).stream()
                .map(Breach::field)
                .distinct()
                .toList();
    }
}
