package uk.concord.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class SignInBrowserIT {
    private static final String COORDINATOR = "coordinator@council.northmere.example";

    @Test
    void theCoordinatorSignsInAndArrivesAtMyWork() {
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            assertThat(coordinator.page()).hasURL(Pattern.compile(".*/my-work\\.xhtml"));
        }
    }

    @Test
    void anUnknownAccountAndAWrongPasswordGetTheSameAnswer() {
        try (Visit somebody = Browser.open()) {
            somebody.signIn("nobody@council.northmere.example", "wrong");
            String unknown = somebody.page().locator("main").innerText();

            somebody.signIn(COORDINATOR, "wrong");

            assertEquals(unknown, somebody.page().locator("main").innerText());
            assertTrue(somebody.page().url().contains("/sign-in.xhtml"));
        }
    }

    @Test
    void nobodySeesAnythingBeforeSigningIn() {
        try (Visit somebody = Browser.open()) {
            somebody.go("my-work.xhtml");

            assertThat(somebody.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml\\?back=.*"));
        }
    }

    @Test
    void anybodyCanUseTheSignInPage() {
        try (Visit somebody = Browser.open()) {
            somebody.go("sign-in.xhtml");
            somebody.screenshot("sign-in");

            somebody.axe();
        }
    }
}
