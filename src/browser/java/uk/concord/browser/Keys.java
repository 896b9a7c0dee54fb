package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Somebody without a mouse: Tab goes from one thing to the next, Space and Enter act on it. */
record Keys(Page page) {
    private static final int MOST_TABS = 250;

    /** Goes on with Tab until it stands there; what cannot be reached so, cannot be used. */
    Keys to(String wanted) {
        Locator target = page.locator(wanted).first();
        assertThat(target).isVisible();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted + " on " + page.url());
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Types into what it stands on. */
    Keys type(String words) {
        page.keyboard().insertText(words);
        return this;
    }

    Keys date(String field, LocalDate day) {
        return to("[id$='" + field + ":day']")
                .type(Integer.toString(day.getDayOfMonth()))
                .to("[id$='" + field + ":month']")
                .type(Integer.toString(day.getMonthValue()))
                .to("[id$='" + field + ":year']")
                .type(Integer.toString(day.getYear()));
    }

    /** Enter on what it stands on, and waits for the page to which that leads. */
    void enter(String wanted) {
        to(wanted);
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() < 300,
                () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }
}
