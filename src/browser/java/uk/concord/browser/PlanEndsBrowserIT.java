package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plan owner says of an action on its way: a milestone reached, or that it cannot be done and why. */
class PlanEndsBrowserIT {
    private static final String HEALTH = "plan@health.northmere.example";
    private static final String AGENCY = "Northmere Health Trust";
    private static final String WHY = "The funding was withdrawn in October, invented.";
    /** Another agency's owner, the own agency's representative, the office, a coordinator. */
    private static final List<String> OTHERS = List.of(
            "plan@harbourhomes.example",
            "rep@health.northmere.example",
            PlanSteps.OFFICER,
            PlanSteps.LEAD,
            "coordinator@council.northmere.example");

    private static void findNothing(String address) {
        for (String email : OTHERS) {
            try (Visit other = Browser.signIn(email)) {
                assertEquals(404, other.go(address), email);
            }
        }
    }

    @Test
    void aMilestoneIsReachedByItsOwnerAndWhatWasTypedStays() { // 4.1
        AskedAction asked = AskedAction.of("D1", AGENCY, "Write the invented leaflet on intelligence");
        try (Visit health = Browser.signIn(HEALTH)) {
            String address = asked.accepted(health);
            health.go(address);
            Page page = health.page();
            page.locator("[id='say:word']").fill("Half of it is written.");

            new Paper(page).leave(page.locator("button:has-text('Reached')"));

            assertThat(page.locator("main")).containsText("Reached today");
            assertThat(page.locator("button:has-text('Reached')")).hasCount(0);
            assertThat(page.locator("[id='say:word']")).hasValue("Half of it is written.");
            health.look("plan-milestone-reached");
        }
    }

    @Test
    void nobodyElseReachesAMilestoneOfIt() { // 1.2, 1.3
        AskedAction asked = AskedAction.of("D1", AGENCY, "Count the invented leaflets on intelligence");
        try (Visit health = Browser.signIn(HEALTH)) {
            String address = asked.accepted(health);

            findNothing(address);
            health.go(address);
            assertThat(health.page().locator("button:has-text('Reached')")).hasCount(1);
        }
    }

    @Test
    @Tag("S48")
    void whatCouldNotBeDoneEndsWithItsReason() { // 4.3
        AskedAction asked = AskedAction.of("D1", AGENCY, "Hold the invented seminar on intelligence");
        try (Visit health = Browser.signIn(HEALTH)) {
            health.go(asked.accepted(health));
            Page page = health.page();
            Paper paper = new Paper(page).choose("say", "COULD_NOT");
            page.locator("[id='say:save']").click();
            assertThat(page.locator("[id='say:word-error']")).containsText("Say it in a sentence or two");
            assertThat(page.locator("[name$=':say'][value='COULD_NOT']")).isChecked();
            paper.write("word", WHY).press("Save and next");

            assertThat(page.locator("main")).containsText("Your answer is saved");
            Locator row = asked.row(health, "D1");
            assertThat(row).containsText("Not progressed");
            assertThat(row).containsText(WHY);
            assertThat(page.locator("main")).containsText("Could not be done, the owner says");
            health.look("plan-could-not");
        }
    }

    @Test
    @Tag("S48")
    void nobodyElseSaysThatItCouldNotBeDone() { // 1.2
        AskedAction asked = AskedAction.of("D1", AGENCY, "Print the invented seminar papers");
        try (Visit health = Browser.signIn(HEALTH)) {
            String address = asked.accepted(health);

            findNothing(address);
            assertThat(asked.row(health, "D1")).not().containsText("Not progressed");
        }
    }
}
