package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class DraftMeetsBrowserIT {
    private static final String WORDS = "Invented words that meet another save";

    @Test
    @Tag("S41")
    void aSaveThatMetAnotherIsSentAgainByThePage() {
        try (Visit advocate = Browser.signIn(CaseVisits.ADVOCATE)) {
            String address = "casework/add-update.xhtml?id="
                    + CaseVisits.seenBy(advocate).get(0);
            advocate.go(address);
            Page page = advocate.page();
            List<String> sent = new CopyOnWriteArrayList<>();
            page.route("**/api/drafts/**", route -> {
                sent.add(route.request().postData());
                if (sent.size() == 1) {
                    route.fulfill(new Route.FulfillOptions().setStatus(409));
                } else {
                    route.resume();
                }
            });

            page.locator("[id='form:text']").fill(WORDS);
            page.locator("[id='form:text']").blur();

            assertThat(page.locator(".cc-save--saved")).containsText("Saved");
            assertEquals(2, sent.size());
            assertTrue(sent.get(1).contains(WORDS));
            advocate.go(address);
            assertThat(page.locator("[id='form:text']")).hasValue(WORDS);
        }
    }

    @Test
    @Tag("S41")
    void aTextThatArrivesAfterItsFormIsNotInTheNextForm() {
        try (Visit advocate = Browser.signIn(CaseVisits.ADVOCATE)) {
            String address = "casework/add-update.xhtml?id="
                    + CaseVisits.seenBy(advocate).get(0);
            advocate.go(address);
            Page page = advocate.page();
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route("**/api/drafts/**", held::add);
            page.locator("[id='form:type:2']").check();
            page.locator("[id='form:text']").fill("Invented words of a form that was sent");
            page.locator("[id='form:text']").blur();
            page.locator("[id='form:post']").click();
            page.waitForURL(url -> url.contains("case.xhtml"));
            page.unroute("**/api/drafts/**");
            Route late = held.get(0);

            int status = page.request()
                    .put(
                            late.request().url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setHeader("X-Concord", late.request().headerValue("x-concord"))
                                    .setData(late.request().postData()))
                    .status();

            assertEquals(200, status);
            advocate.go(address);
            assertThat(page.locator("[id='form:text']")).hasValue("");
        }
    }
}
