package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A joint action that only one test knows: no other can have moved it. */
record AskedAction(String words) {
    /** The office proposes it under a recommendation, with a milestone on its way. */
    static AskedAction of(String recommendation, String lead, String words) {
        AskedAction asked = new AskedAction(words);
        try (Visit officer = Browser.signIn(PlanSteps.OFFICER)) {
            officer.go("plan/plan.xhtml");
            Page page = officer.page();
            Paper paper = new Paper(page);
            paper.leave(page.locator("a.cc-strong:has-text('" + recommendation + " ')"));
            paper.leave(page.locator("a[href*='shape.xhtml']").first());
            page.locator("[id='action:text']").fill(words);
            paper.select("action:lead", lead).press("Propose it");
            assertThat(page.locator("aside")).containsText(words);
            page.locator("select[id='way:item']")
                    .selectOption(page.locator("select[id='way:item'] option")
                            .filter(new Locator.FilterOptions().setHasText(words))
                            .getAttribute("value"));
            page.locator("[id='way:text']").fill("First half of: " + words);
            paper.date("milestoneOn", LocalDate.now(Address.LONDON).plusDays(9));
            paper.press("Set the milestone");
        }
        return asked;
    }

    /** Where its owner answers for it, as their own page leads there. */
    String address(Visit owner) {
        owner.go("my-work.xhtml");
        String href = owner.page()
                .locator("a.cc-work__name:has-text('" + words + "')")
                .getAttribute("href");
        return "plan/update-round.xhtml" + href.substring(href.indexOf('?'));
    }

    /** Its owner takes it on for their agency. */
    String accepted(Visit owner) {
        String address = address(owner);
        owner.go(address);
        new Paper(owner.page()).leave(owner.page().locator("[id='take:accept']"));
        assertThat(owner.page().locator("main")).containsText("You can report on it now");
        return address;
    }

    /** On the page of its recommendation, where everybody who reads the plan sees how it stands. */
    Locator row(Visit reader, String recommendation) {
        reader.go("plan/plan.xhtml");
        new Paper(reader.page()).leave(reader.page().locator("a.cc-strong:has-text('" + recommendation + " ')"));
        return reader.page().locator("#thread ~ .cc-threadline tr:has-text('" + words + "')");
    }

    /** "D1.3". */
    String code(Visit reader, String recommendation) {
        return row(reader, recommendation).getAttribute("id");
    }
}
