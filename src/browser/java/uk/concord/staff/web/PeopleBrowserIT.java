package uk.concord.staff.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** 1.3: a manager keeps the people of the own agency. */
class PeopleBrowserIT {
    private static final String MANAGER = "manager@council.northmere.example";

    @Test
    @Tag("S8")
    void aManagerNamesADeputyForATimeOnly() { // 1.2 DEPUTY
        try (Visit manager = Browser.signInAnew(MANAGER)) {
            Page page = manager.page();
            open(manager, "Priya Specimen");
            manager.screenshot("person");
            manager.axe();
            page.locator("[id='form:role']").selectOption("DEPUTY");
            page.locator("[id='form:grant']").click();
            assertThat(page.locator(".cc-errors")).containsText("a deputy stands in for a time only");
            manager.axe();

            LocalDate last = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
            page.locator("[id$='until:day']").fill(Integer.toString(last.getDayOfMonth()));
            page.locator("[id$='until:month']").fill(Integer.toString(last.getMonthValue()));
            page.locator("[id$='until:year']").fill(Integer.toString(last.getYear()));
            page.locator("[id='form:grant']").click();

            assertThat(page.locator("#held")).containsText("until the end of");
            page.locator("#held button", new Page.LocatorOptions().setHasText("Withdraw Deputy"))
                    .click();
            assertThat(page.locator("#held")).not().containsText("Deputy");
        }
    }

    @Test
    void aManagerGivesThemselvesNothing() { // 1.2
        try (Visit manager = Browser.signInAnew(MANAGER)) {
            open(manager, "Martin Mockup");
            manager.page().locator("[id='form:role']").selectOption("REP");
            manager.page().locator("[id='form:grant']").click();

            assertThat(manager.page().locator(".cc-errors")).containsText("You cannot give yourself a role");
        }
    }

    @Test
    void theListIsOfTheOwnAgencyAndItsQuarterIsConfirmedOnce() { // 1.3, L-23
        try (Visit manager = Browser.signInAnew("manager@health.northmere.example")) {
            Page page = manager.page();
            manager.go("staff/people.xhtml");
            assertThat(page.locator("main")).not().containsText("Priya Specimen");
            assertThat(page.locator("main")).containsText("Hugh Example-Jones");
            manager.screenshot("people");
            manager.axe();

            page.locator("[id$='check:confirm']").click();

            assertThat(page.locator("main")).containsText("Confirmed for this quarter");
            assertThat(page.locator("[id$='check:confirm']")).hasCount(0);
        }
    }

    @Test
    void whoLeavesIsListedWithWhatIsInHand() { // L-23
        try (Visit manager = Browser.signInAnew(MANAGER)) {
            open(manager, "Priya Specimen");
            manager.page()
                    .locator("a", new Page.LocatorOptions().setHasText("Hand over and close"))
                    .click();
            assertThat(manager.page().locator("h1")).containsText("Priya Specimen leaves");
            manager.page().locator("[id='form:close']").click();

            assertThat(manager.page().locator(".cc-errors")).containsText("Choose who takes it over");
            manager.screenshot("leaver");
            manager.axe();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "leaver"})
    void somebodyOfAnotherAgencyIsAsAbsentAsNobody(String view) { // 1.4
        try (Visit manager = Browser.signInAnew(MANAGER);
                Visit health = Browser.signInAnew("manager@health.northmere.example")) {
            open(health, "Dina Stand-In");
            String stranger = health.page().url().replaceAll(".*id=", "");

            assertEquals(answer(manager, view, UUID.randomUUID().toString()), answer(manager, view, stranger));
        }
    }

    private static String answer(Visit visit, String view, String id) {
        assertEquals(404, visit.go("staff/" + view + ".xhtml?id=" + id));
        return visit.page().locator("main").innerText();
    }

    private static void open(Visit manager, String name) {
        manager.go("staff/people.xhtml");
        manager.page()
                .locator("main a", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(manager.page().locator("h1")).hasText(name);
    }
}
