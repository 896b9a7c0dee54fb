package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Housing takes the action on and says on a phone how far it is, each time in three taps (07a). */
record ActionSteps(Visit housing) {
    void accept() {
        housing.go("action/actions.xhtml");
        housing.look("journey-actions");
        Page page = housing.page();
        new Paper(page)
                .leave(page.locator("li.cc-work:has-text('" + MeetingSteps.ACTION + "') button[value^='accept:']")
                        .first());
        assertThat(page.locator("main")).containsText("Accepted");
    }

    void beginOnAPhone() {
        sayOnAPhone("label[for='still']");
        assertThat(housing.page().locator("main")).containsText("In progress");
    }

    /** What shows that it is done is one of the short phrases of its kind: nothing is typed. */
    void completeWithEvidenceOnAPhone() {
        sayOnAPhone("label[for='done-0']");
        assertThat(housing.page().locator("main")).containsText("Done");
        housing.look("journey-action-done");
    }

    private void sayOnAPhone(String where) {
        Page page = housing.page();
        page.setViewportSize(390, 844);
        housing.go("my-work.xhtml");
        Paper paper = new Paper(page);
        paper.leave(page.locator(".cc-work__name:has-text('" + MeetingSteps.ACTION + "')")
                .first());
        page.locator(where).click();
        paper.press("Save update");
        assertThat(page.locator("main")).containsText("Update saved");
    }
}
