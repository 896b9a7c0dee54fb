package uk.concord.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A form on the page that is open: answers are found by the name of their field, buttons by what they say. */
record Paper(Page page) {
    Paper write(String field, String words) {
        page.locator("main [name$=':" + field + "'], main [name='" + field + "']")
                .fill(words);
        return this;
    }

    Paper choose(String field, String answer) {
        page.locator("[name$=':" + field + "'][value='" + answer + "']").check();
        return this;
    }

    Paper select(String field, String answer) {
        page.locator("select[id$='" + field + "']").selectOption(new SelectOption().setLabel(answer));
        return this;
    }

    Paper tick(String field) {
        page.locator("[type=checkbox][id$=':" + field + "']").check();
        return this;
    }

    Paper date(String field, LocalDate day) {
        write(field + ":day", Integer.toString(day.getDayOfMonth()));
        write(field + ":month", Integer.toString(day.getMonthValue()));
        return write(field + ":year", Integer.toString(day.getYear()));
    }

    void press(String button) {
        leave(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first());
    }

    void follow(String link) {
        leave(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    /** Clicks what leads to another page, also to the same page anew, and waits until that is there. */
    void leave(Locator clicked) {
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() < 300, clicked::click);
        page.waitForLoadState();
    }
}
