package uk.concord.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** 1.2, 3.2: in an agency that asks for it, a manager reads a referral and signs it off before triage has it. */
class SignOffBrowserIT {
    private static final String AUTHOR = "rep@health.northmere.example";
    private static final String MANAGER = "manager@health.northmere.example";
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";

    @Test
    void itWaitsForTheManagerComesBackWithAReasonAndIsSignedOff() {
        try (Visit author = Browser.signIn(AUTHOR);
                Visit manager = Browser.signIn(MANAGER)) {
            GuidedReferral form = written(author);
            send(author, form);
            sendBack(manager, form.id());

            author.go("referral/tasks.xhtml?id=" + form.id());
            assertThat(author.page().locator("main")).containsText("Say which ward she is on");
            author.screenshot("referral-sent-back");
            author.axe();
            send(author, form);
            sign(manager, form.id());

            author.go("referral/referral.xhtml?id=" + form.id());
            assertThat(author.page().locator("h1")).containsText("Sent, waiting for triage");
            assertThat(author.page().locator("main")).containsText("Mona Invented-Sample");
        }
    }

    @Test
    void nobodyElseOpensItAndItLooksLikeNone() { // 1.3
        try (Visit author = Browser.signIn(AUTHOR);
                Visit other = Browser.signIn("manager@council.northmere.example")) {
            GuidedReferral form = written(author);
            send(author, form);

            for (Visit somebody : new Visit[] {author, other}) {
                int none = somebody.go("referral/sign-off.xhtml?id=" + ABSENT);
                assertEquals(404, none);
                assertEquals(none, somebody.go("referral/sign-off.xhtml?id=" + form.id()));
                assertFalse(somebody.page().content().contains("Signed Browserperson"));
            }
        }
    }

    private static GuidedReferral written(Visit author) {
        GuidedReferral form = new GuidedReferral(author).start().writeAllButConsent("Signed Browserperson");
        form.open("risk").answer(24, "NO").goOn();
        form.open("consent").choose("aware", "YES").choose("consent", "GIVEN").goOn();
        return form;
    }

    private static void send(Visit author, GuidedReferral form) {
        author.go("referral/check.xhtml?id=" + form.id());
        assertThat(author.page().locator("main"))
                .containsText("Your agency asks its manager to read and sign this first");
        form.press("send");
        assertThat(author.page().locator("h1")).containsText("With the agency’s manager");
        author.screenshot("referral-with-manager");
        author.axe();
    }

    private static void sendBack(Visit manager, String id) {
        manager.go("my-work.xhtml");
        manager.page()
                .locator("main a[href*='sign-off.xhtml?id=" + id + "']")
                .first()
                .click();
        assertThat(manager.page().locator("main")).containsText("Signed Browserperson");
        manager.screenshot("sign-off");
        manager.axe();
        manager.page().locator("[id='back:go']").click();
        assertThat(manager.page().locator(".cc-errors")).containsText("Say what has to be changed");

        manager.page().locator("[id$='why']").fill("Say which ward she is on");
        manager.page().locator("[id='back:go']").click();
        assertThat(manager.page().locator("main")).containsText("Sent back to its author");
    }

    private static void sign(Visit manager, String id) {
        manager.go("referral/sign-off.xhtml?id=" + id);
        manager.page().locator("[id='sign:go']").click();
        assertThat(manager.page().locator("main")).containsText("Signed off");
        assertEquals(404, manager.go("referral/sign-off.xhtml?id=" + id));
    }
}
