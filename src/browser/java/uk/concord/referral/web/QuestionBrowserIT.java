package uk.concord.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** The guided form: one thing a page, kept as it is typed, sent when complete. */
class QuestionBrowserIT {
    private static final String AUTHOR = "practitioner@council.northmere.example";
    private static final String COLLEAGUE = "rep@council.northmere.example";
    private static final String ELSEWHERE = "worker@harbourhomes.example";

    @Test
    @Tag("S18")
    void aJudgementBelowTheAnswersIsRefusedWithAnExplanation() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().open("risk");
            form.tick(15).choose("judgementLevel", "MEDIUM").type("judgementReasons", "x".repeat(60));

            form.goOn();

            assertTrue(form.errors().get(0).startsWith("Judgement can raise the level, never lower it"));
            assertThat(author.page()).hasTitle(Pattern.compile("Error: .*"));
        }
    }

    @Test
    @Tag("S21")
    @Tag("S16")
    void aReferralGoesFromTheFirstQuestionToItsReceipt() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().writeAllButConsent("Mononymia");
            form.open("consent")
                    .choose("aware", "YES")
                    .choose("consent", "REFUSED")
                    .goOn();
            assertEquals(6, form.errors().size());

            author.go("referral/check.xhtml?id=" + form.id());
            form.press("send");
            assertEquals(7, form.errors().size()); // two of them about who decided
            assertEquals(7, author.page().locator(".cc-errors li a").count());

            form.open("consent").recordWhyWithoutConsent().goOn();
            form.press("send");

            assertThat(author.page().locator("h1")).containsText("Sent, waiting for triage");
            assertThat(author.page()).hasURL(Pattern.compile(".*referral\\.xhtml.*sent=true.*"));
            author.screenshot("referral-receipt");
            author.axe();
        }
    }

    @Test
    @Tag("S23")
    @Tag("S24")
    void theCheckShowsOneNameNoBirthDateAndAnUnknownPerpetratorAsTheyWereEntered() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().writeAllButConsent("Mononymia");

            author.go("referral/check.xhtml?id=" + form.id());

            assertThat(author.page().locator("main")).containsText("Mononymia");
            assertThat(author.page().locator("main")).containsText("Birth date not known");
            assertThat(author.page().locator("main")).containsText("Name not known: “Tall, invented”");
            author.screenshot("referral-check");
            author.axe();
        }
    }

    @Test
    @Tag("S25")
    void aNameThatIsKnownInAHiddenCaseShowsItsAuthorNothing() {
        try (Visit author = Browser.signIn(ELSEWHERE)) {
            GuidedReferral form = new GuidedReferral(author).start().open("victim");

            form.type("name", "Dummy Placeholder")
                    .choose("birthKnown", "UNKNOWN")
                    .goOn();
            author.go("referral/tasks.xhtml?id=" + form.id());

            assertFalse(author.page().locator("main").innerText().matches("(?is).*(match|known person|HC-).*"));
            assertEquals(404, author.go("triage/triage.xhtml?id=" + form.id()));
        }
    }

    @Test
    void theRecordIsAskedOnlyWithoutConsentAndKeepsWhatWasTyped() { // L-04
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().open("consent");
            Locator risk = author.page().locator("[id$=':withoutConsentRisk']");
            assertThat(risk).isHidden();

            form.choose("consent", "REFUSED").type("withoutConsentRisk", "He knows the flat");
            form.choose("consent", "GIVEN");
            assertThat(risk).isHidden();

            form.choose("consent", "REFUSED");
            assertThat(risk).isVisible();
            assertThat(risk).hasValue("He knows the flat");
        }
    }

    @Test
    void aDraftIsThrownAwayAfterAskingOnce() { // 2.2
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().open("safety");
            form.type("immediateAction", "Locks were changed").goOn();
            author.go("referral/tasks.xhtml?id=" + form.id());

            author.page().locator("[data-cc-open='delete']").click();
            author.page().locator("[id$=':remove']").click();

            assertThat(author.page().locator("main")).containsText("The draft is deleted");
            assertEquals(404, author.go("referral/tasks.xhtml?id=" + form.id()));
        }
    }

    @Test
    @Tag("S22")
    void aChildAtRiskHoldsTheFormUntilChildrensServicesAreTold() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().open("children");

            form.choose("children", "YES").choose("childAtRisk", "YES").goOn();

            assertTrue(form.errors().get(0).startsWith("Tell children's services today"));
        }
    }

    @Test
    void aDateThatIsNoneIsKeptAndNamed() { // 8
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().openOne("incidents");

            form.day("from", "31", "2", "2026").type("what", "Something").goOn();

            assertTrue(form.errors().get(0).contains("February 2026 has only 28 days"));
            assertThat(author.page().locator("[id$=':from:day']")).hasValue("31");
            assertThat(author.page().locator("[id$=':what']")).hasValue("Something");
        }
    }

    @Test
    void whatIsTypedIsThereWhenThePageIsOpenedAgain() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().open("wishes");
            form.type("wishes", "To stay near the school");
            author.page().locator("[id$=':wishes']").blur();
            assertThat(author.page().locator("[data-cc-save$='/wishes']")).containsText("Saved");

            form.open("wishes");

            assertThat(author.page().locator("[id$=':wishes']")).hasValue("To stay near the school");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COLLEAGUE, ELSEWHERE, "chair@council.northmere.example", "admin@concord.northmere.example"})
    void nobodyElseOpensADraftAndItLooksLikeNone(String somebody) {
        try (Visit author = Browser.signIn(AUTHOR);
                Visit other = Browser.signIn(somebody)) {
            String id = new GuidedReferral(author).start().id();

            int none = other.go("referral/tasks.xhtml?id=00000000-0000-7000-8000-000000000000");
            String absent = other.page().locator("main").innerText();

            for (String view : List.of("tasks", "check", "referral")) {
                assertEquals(none, other.go("referral/" + view + ".xhtml?id=" + id));
                assertEquals(absent, other.page().locator("main").innerText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safety",
                "children",
                "contact",
                "victim",
                "perpetrators",
                "incidents",
                "risk",
                "reasons",
                "wishes",
                "consent"
            })
    void anybodyCanUseTheQuestions(String section) {
        try (Visit author = Browser.signIn(AUTHOR)) {
            new GuidedReferral(author).start().open(section);
            author.screenshot("referral-" + section);

            author.axe();
        }
    }

    @Test
    void aPageThatDoesNotExistIsNotFound() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            String id = new GuidedReferral(author).start().id();

            assertEquals(404, author.go("referral/question.xhtml?id=" + id + "&page=secrets"));
            assertFalse(author.page().content().contains(id));
        }
    }
}
