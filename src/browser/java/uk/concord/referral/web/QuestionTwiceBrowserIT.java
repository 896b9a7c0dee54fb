package uk.concord.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** The same draft in two windows, before and after it is sent. */
class QuestionTwiceBrowserIT {
    private static final String AUTHOR = "practitioner@council.northmere.example";

    @Test
    @Tag("S41")
    void theSecondWindowShowsBothTextsAndSavesNeitherOverTheOther() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().open("safety");
            Page second = author.page().context().newPage();
            second.navigate(author.page().url());
            form.type("immediateAction", "First window").goOn();

            second.locator("[id$=':immediateAction']").fill("Second window");
            second.locator("[id='form:continue']").click();

            assertThat(second.locator("main")).containsText("First window");
            assertThat(second.locator("[id$=':immediateAction']")).hasValue("Second window");
            second.close();
        }
    }

    @Test
    void whatWasSentLeadsItsAuthorToTheReceipt() { // 2.2
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().writeAllButConsent("Mononymia");
            form.open("consent")
                    .choose("aware", "YES")
                    .choose("consent", "GIVEN")
                    .goOn();
            author.go("referral/check.xhtml?id=" + form.id());
            Page second = author.page().context().newPage();
            second.navigate(author.page().url());
            form.press("send");

            second.locator("[id='form:send']").click();

            assertThat(second).hasURL(Pattern.compile(".*referral/referral\\.xhtml.*"));
            assertThat(second.locator("main")).containsText("Already sent");
            second.close();
            assertEquals(200, author.go("referral/question.xhtml?page=safety&id=" + form.id()));
            assertThat(author.page().locator("main")).containsText("Already sent");
        }
    }

    @ParameterizedTest // 1.4
    @ValueSource(strings = {"rep@council.northmere.example", "worker@harbourhomes.example"})
    void whatWasSentIsAbsentForEverybodyElse(String somebody) {
        try (Visit author = Browser.signIn(AUTHOR);
                Visit other = Browser.signIn(somebody)) {
            GuidedReferral form = new GuidedReferral(author).start().writeAllButConsent("Mononymia");
            form.open("consent")
                    .choose("aware", "YES")
                    .choose("consent", "GIVEN")
                    .goOn();
            author.go("referral/check.xhtml?id=" + form.id());
            form.press("send");

            assertEquals(404, other.go("referral/check.xhtml?id=" + form.id()));
        }
    }

    @Test
    @Tag("S16")
    void visibleHighRiskIsChosenOnThePageWhenTheAnswersComeToHigh() {
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form =
                    new GuidedReferral(author).start().open("reasons").press("continue");

            form.open("risk").tick(15).goOn();
            form.open("reasons");

            assertTrue(author.page().locator("input[value='VISIBLE_HIGH']").isChecked());
        }
    }

    @Test
    void anEmptyPageSaysThatNothingWasKept() { // 8
        try (Visit author = Browser.signIn(AUTHOR)) {
            new GuidedReferral(author).start().openOne("incidents").goOn();

            assertThat(author.page().locator("main")).containsText("Nothing was typed, so nothing was kept");
        }
    }

    @Test
    void aTimeAndAPhoneNumberThatAreNoneAreNamedAndKept() { // 8
        try (Visit author = Browser.signIn(AUTHOR)) {
            GuidedReferral form = new GuidedReferral(author).start().openOne("incidents");
            form.type("what", "Something").type("time", "25:99").goOn();
            assertTrue(form.errors().stream().anyMatch(text -> text.startsWith("Enter the time as hours")));
            assertThat(author.page().locator("[id$=':time']")).hasValue("25:99");

            form.open("contact").type("phone", "not a phone").goOn();

            assertTrue(form.errors().stream().anyMatch(text -> text.startsWith("Enter a phone number")));
            assertThat(author.page().locator("[id$=':phone']")).hasValue("not a phone");
        }
    }
}
