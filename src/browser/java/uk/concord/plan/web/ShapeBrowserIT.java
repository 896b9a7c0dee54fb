package uk.concord.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class ShapeBrowserIT {
    private static final String OFFICER = "performance@commissioner.northmere.example";
    private static final String POLICE = "owner@police.northmere.example";
    private static final String WORDS = "Train the call handlers to ask about the hate element";

    private static String shaping(Visit officer) {
        officer.go("plan/plan.xhtml");
        officer.page().locator("a.cc-strong:has-text('A1 ')").click();
        String href = officer.page().locator("a[href*='shape.xhtml']").first().getAttribute("href");
        return "plan/shape.xhtml" + href.substring(href.indexOf('?'));
    }

    @Test
    void agenciesAreAskedToActAndWhatWasTypedStaysWhenSomethingIsMissing() { // 4.1
        try (Visit officer = Browser.signIn(OFFICER)) {
            officer.go(shaping(officer));
            Page page = officer.page();
            officer.screenshot("plan-shape");
            officer.axe();

            page.locator("[id='action:text']").fill(WORDS);
            page.locator("[id='action:propose']").click();
            assertThat(page.locator("[id='action:lead-error']")).containsText("Choose the agency that leads");
            assertThat(page.locator("[id='action:text']")).hasValue(WORDS);
            page.locator("[id='action:lead']").selectOption(new SelectOption().setLabel("Northmere Police"));
            page.locator("[id='action:propose']").click();

            assertThat(page.locator("main")).containsText("nobody’s promise until the agency that leads accepts");
            assertThat(page.locator("aside")).containsText(WORDS);
        }
    }

    @Test
    void anOwnerShapesNothing() { // 1.3
        try (Visit officer = Browser.signIn(OFFICER);
                Visit police = Browser.signIn(POLICE)) {
            assertEquals(404, police.go(shaping(officer)));
        }
    }
}
