package uk.concord.action.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class UpdateBrowserIT {
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String HEALTH = "rep@health.northmere.example";
    private static final String ABSENT = "action/update.xhtml?id=01900000-0000-7000-8000-000000000000";

    private static String openAction(Visit visit) {
        visit.go("action/actions.xhtml");
        Locator update = visit.page()
                .locator("a.cc-btn--small", new Page.LocatorOptions().setHasText("Update"))
                .first();
        String href = update.getAttribute("href");
        return "action/update.xhtml?id=" + href.substring(href.indexOf("id=") + 3);
    }

    @Test
    void anUpdateTakesThreeTapsAndCanBeTakenBack() { // 7
        try (Visit housing = Browser.signIn(HOUSING)) {
            String action = openAction(housing);
            housing.page().setViewportSize(390, 844);
            housing.go(action);
            housing.axe();

            housing.page().locator("label[for='done-0']").click();
            housing.page().locator("button[value='save']").click();

            assertThat(housing.page()).hasTitle("Update saved – Concord");
            housing.screenshot("action-update-saved");
            housing.page().locator(".cc-toast__action").click();
            assertThat(housing.page().locator("main")).containsText("Taken back");
        }
    }

    @Test
    void withoutAChoiceThePageSaysWhatToDo() { // 7
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go(openAction(housing));

            housing.page().locator("button[value='save']").click();

            assertThat(housing.page().locator("[data-cc-errors]")).containsText("Choose where it is now");
        }
    }

    @Test
    void theDayItIsDueAndItsCaseStandOnThePage() { // 3.10
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go(openAction(housing));

            assertThat(housing.page().locator("#update"))
                    .containsText(Pattern.compile("Due (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \\d+ "));
            assertThat(housing.page().locator("a.cc-ref[href*='case.xhtml?id=']"))
                    .hasCount(1);
        }
    }

    @Test
    @Tag("S48")
    @Tag("S49")
    void whyItWasNotDoneMustBeSaid() { // 3.10
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go(openAction(housing));

            housing.page().locator("label[for='changed']").click();
            housing.page().locator("button[value='save']").click();

            assertThat(housing.page().locator("[data-cc-errors]")).containsText("Say why it was not done");
        }
    }

    @Test
    @Tag("S44")
    void anAgencyThatDoesNotOwnItFindsNothing() { // 1.4
        try (Visit housing = Browser.signIn(HOUSING);
                Visit health = Browser.signIn(HEALTH)) {
            String action = openAction(housing);

            assertEquals(404, health.go(action));
            assertEquals(404, health.go(ABSENT));
        }
    }
}
