package uk.concord.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** 1.2, 3.1: a system administrator finds and opens accounts and gives roles. */
class OpenAccountBrowserIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";

    @Test
    void anAccountIsOpenedUnderTheAgencysDomainAndItsPasswordShownOnce() { // 3.1
        try (Visit administrator = Browser.signInAnew(ADMINISTRATOR)) {
            Page page = administrator.page();
            administrator.go("identity/open-account.xhtml");
            String name = "Newly Opened-Sample";
            page.locator("[id='form:name']").fill(name);
            page.locator("[id='form:agency']").selectOption(new SelectOption().setLabel("Harbour Homes"));
            page.locator("[id='form:email']").fill("new@elsewhere.example");
            page.locator("[id='form:open']").click();
            assertThat(page.locator(".cc-errors")).containsText("work address of this agency");
            assertThat(page.locator("[id='form:name']")).hasValue(name);
            administrator.screenshot("open-account");
            administrator.axe();

            page.locator("[id='form:email']").fill("new-" + UUID.randomUUID() + "@harbourhomes.example");
            page.locator("[id='form:open']").click();
            String password = page.locator("#first-password").innerText();
            administrator.screenshot("account-opened");
            administrator.axe();
            administrator.go("identity/open-account.xhtml");

            assertFalse(page.content().contains(password));
        }
    }

    @Test
    @Tag("S11")
    void theRuleThatARoleBreaksIsSaidBesideIt() { // 1.2
        try (Visit administrator = Browser.signInAnew(ADMINISTRATOR)) {
            Page page = administrator.page();
            open(administrator, "Pat Figment");
            page.locator("[id='form:role']").selectOption("COORD");
            page.locator("[id='form:area']").fill("Northmere");
            page.locator("[id='form:grant']").click();

            assertThat(page.locator("[id='form:role-error']")).containsText("never works on cases");
            administrator.screenshot("account");
            administrator.axe();
        }
    }

    @Test
    @Tag("S5")
    void theListOfAccountsIsNarrowedAndTellsOfNoCase() { // S5
        try (Visit administrator = Browser.signInAnew(ADMINISTRATOR)) {
            Page page = administrator.page();
            administrator.go("identity/administration.xhtml");
            assertThat(page.locator("main")).containsText("MARAC coordinator");
            assertThat(page.locator("main")).not().containsText("HC-");
            administrator.screenshot("administration");
            administrator.axe();

            page.locator("#f-agency").selectOption(new SelectOption().setLabel("Harbour Homes"));
            page.locator(".cc-filterbar button, form button:has-text('Find')")
                    .first()
                    .click();

            assertThat(page.locator("main table")).containsText("Kasia Trial");
            assertThat(page.locator("main table")).not().containsText("Asha Example");
        }
    }

    private static void open(Visit administrator, String name) {
        administrator.go("identity/administration.xhtml?q=" + name.substring(0, 5));
        administrator
                .page()
                .locator("main a", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(administrator.page().locator("h1")).hasText(name);
    }
}
