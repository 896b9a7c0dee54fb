package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Re-authentication: what would do most harm at a screen that somebody left asks again who is sitting there (L-23). */
class ProofBrowserIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String MANAGER = "manager@council.northmere.example";
    private static final String WHY = "Her flat was set on fire tonight and nobody else can reach her";
    private static final String NO_SUCH_CASE = "HC-AAAA-AAA";

    @Test
    void anHourLaterARoleIsGivenOnlyAfterThePasswordAndNothingTypedIsLost() { // L-23
        try (Visit administrator = Browser.signInAnew(ADMINISTRATOR)) {
            Page page = administrator.page();
            administrator.go("identity/administration.xhtml?q=Kasia");
            page.locator("main tbody a").first().click();
            page.locator("[id='form:role']").selectOption("PLAN_OWNER");
            forget(ADMINISTRATOR);
            page.locator("[id='form:grant']").click();
            assertThat(page.locator(".cc-errors")).containsText("it is still you");
            assertThat(page.locator("[id='form:role']")).hasValue("PLAN_OWNER");
            assertThat(page.locator("#held")).not().containsText("Plan owner");
            administrator.screenshot("prove-first");
            administrator.axe();

            page.locator("[id$='proof:present']").fill("not the password at all");
            page.locator("[id$='proof:prove']").click();
            assertThat(page.locator("[id$='proof:present-error']")).isVisible();
            page.locator("[id$='proof:present']").fill(Browser.PASSWORD);
            page.locator("[id$='proof:prove']").click();
            assertThat(page.locator("[id$='proof:present']")).hasCount(0);
            page.locator("[id='form:role']").selectOption("PLAN_OWNER");
            page.locator("[id='form:grant']").click();

            assertThat(page.locator("#held")).containsText("Plan owner");
            page.locator("#held li:has-text('Plan owner') button").click();
            assertThat(page.locator("#held")).not().containsText("Plan owner");
        }
    }

    @Test
    void theGlassAsksForThePasswordInItsOwnFormAndKeepsTheReason() { // 1.5, L-23
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            forget(GOVERNANCE);
            Page page = lead.page();
            lead.go("casework/break-glass.xhtml");
            page.fill("[id='form:reference']", NO_SUCH_CASE);
            page.fill("[id='form:reason']", WHY);
            page.click("[id='form:break']");
            assertThat(page.locator("[id='form:present-error']")).containsText("Enter your password");
            assertThat(page.locator("[id='form:reason']")).hasValue(WHY);
            lead.screenshot("prove-within");
            lead.axe();

            page.fill("[id='form:present']", Browser.PASSWORD);
            page.click("[id='form:break']");

            assertThat(page.locator("[id='form:reference-error']")).isVisible();
            assertThat(page.locator("[id='form:reason']")).hasValue(WHY);
        }
    }

    @Test
    void atAScreenLeftOpenNothingOfThisWorks() { // L-23
        try (Visit manager = Browser.signInAnew(MANAGER)) {
            Page page = manager.page();
            manager.go("staff/people.xhtml");
            page.locator("main tbody a").first().click();
            forget(MANAGER);
            long before = Rows.count("SELECT COUNT(*) FROM role_tenure WHERE held_until IS NULL");

            page.locator("#held button, [id='form:grant']").first().click();

            assertThat(page.locator(".cc-errors")).isVisible();
            assertEquals(before, Rows.count("SELECT COUNT(*) FROM role_tenure WHERE held_until IS NULL"));
        }
    }

    /** The last proof of this account was some time ago; it goes on being signed in. */
    private static void forget(String email) {
        Rows.change("UPDATE sign_in s JOIN account a ON a.id = s.account_id"
                + " SET s.proved_at = s.proved_at - INTERVAL 11 MINUTE WHERE s.ended_at IS NULL AND a.email = '" + email
                + "'");
    }
}
