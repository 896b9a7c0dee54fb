package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Housing takes the action on and says on a phone how far it is. */
record ActionSteps(Visit housing) {
    void accept() {
        housing.go("action/actions.xhtml");
        housing.look("journey-actions");
        Paper paper = new Paper(housing.page());
        paper.press("Accept: " + MeetingSteps.ACTION);
        assertThat(housing.page().locator("main")).containsText("Accepted");
    }

    /** Three taps: the action, where it is, save (07a). */
    void logInThreeTaps() {
        Page page = housing.page();
        page.setViewportSize(390, 844);
        housing.go("my-work.xhtml");
        Paper paper = new Paper(page);
        paper.leave(page.locator(".cc-work__name:has-text('" + MeetingSteps.ACTION + "')"));
        page.locator("label[for='still']").click();
        paper.press("Save update");
        assertThat(page.locator("main")).containsText("Update saved");
        housing.look("journey-action-saved");
    }
}
