package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OwnAccountBrowserIT {
    private static final String OWNER = "performance@commissioner.northmere.example";
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\.xhtml.*");

    @Test
    void somebodySeesTheirOtherDeviceAndSignsItOut() {
        try (Visit lost = Browser.signInAnew(OWNER);
                Visit visit = Browser.signInAnew(OWNER)) {
            Page page = visit.page();
            visit.go("identity/own-account.xhtml");
            assertThat(page.locator("#where + form")).containsText("This one");
            visit.look("own-account");

            page.locator("[id='signed-in:end-others']").click();

            assertThat(page.locator("main")).containsText("You are signed out everywhere else.");
            assertThat(page.locator("#where + form")).containsText("Nowhere else");
            lost.go("my-work.xhtml");
            assertThat(lost.page()).hasURL(SIGN_IN);
        }
    }

    @Test
    void aWrongPresentPasswordAndAWeakNewOneChangeNothing() {
        try (Visit visit = Browser.signInAnew(OWNER)) {
            change(visit, "wrong", "quarry lantern oatmeal");
            assertThat(visit.page().locator("main")).containsText("not your present password");
            visit.axe();

            change(visit, Browser.PASSWORD, "Password-2026!");
            assertThat(visit.page().locator("main")).containsText("known from leaks");
            visit.look("own-account-refused");

            change(visit, Browser.PASSWORD, "too short");
            assertThat(visit.page().locator("main")).containsText("12 characters or more");
        }
        try (Visit again = Browser.signInAnew(OWNER)) {
            assertEquals(200, again.go("my-work.xhtml"));
            assertThat(again.page()).not().hasURL(SIGN_IN);
        }
    }

    @Test
    void theRefusalTellsNobodyWhetherAnAccountExists() {
        assertEquals(refusal(OWNER), refusal("nobody@elsewhere.example"));
    }

    @Test
    void nothingTypedAsAPasswordComesBackInAPage() {
        try (Visit visit = Browser.signInAnew(OWNER)) {
            change(visit, "a secret typed wrongly", "another secret typed");

            assertFalse(visit.page().content().contains("secret typed"));
        }
    }

    private static void change(Visit visit, String present, String wanted) {
        visit.go("identity/own-account.xhtml");
        visit.page().locator("[id='form:present']").fill(present);
        visit.page().locator("[id='form:password']").fill(wanted);
        visit.page().locator("[id='form:change-password']").click();
        visit.page().waitForLoadState();
    }

    private static String refusal(String email) {
        try (Visit visit = Browser.open()) {
            visit.signIn(email, "wrong");
            return visit.page().locator("main").innerText().replace(email, "");
        }
    }
}
