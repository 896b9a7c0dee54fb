package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number that the plan shows is the length of the list it opens, on every page that shows it (DESIGN-PLAN). */
class PlanNumbersBrowserIT {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+) of (\\d+) answered. (\\d+) to go.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner@police.northmere.example",
                "manager@council.northmere.example",
                "plan@harbourhomes.example",
                "plan@bridge.example",
                "plan@health.northmere.example"
            })
    void theRoundMyWorkAndThePlanAskAnOwnerForTheSame(String email) {
        try (Visit owner = Browser.signIn(email)) {
            owner.go("my-work.xhtml");
            int mine = owner.page()
                    .locator("a.cc-work__name[href*='update-round']")
                    .count();
            owner.go("plan/plan.xhtml");
            Page page = owner.page();
            int waiting = page.locator("section[aria-labelledby='wait'] a[href*='update-round']")
                    .count();
            assertEquals(waiting, number(page.locator("#wait .cc-badge")));
            owner.go("plan/update-round.xhtml");

            int toGo = page.locator("section[aria-labelledby='to-go'] ol > li").count();
            assertEquals(mine, toGo);
            assertEquals(waiting, toGo);
            assertTheRoundAddsUp(page, toGo);
        }
    }

    private static void assertTheRoundAddsUp(Page page, int toGo) {
        int answered =
                page.locator("section[aria-labelledby='answered'] ol > li").count();
        if (toGo + answered == 0) {
            return;
        }
        Matcher said = NUMBERS.matcher(page.locator(".cc-upd-prog").innerText());
        assertTrue(said.find(), page.locator(".cc-upd-prog").innerText());
        assertEquals(answered, Integer.parseInt(said.group(1)));
        assertEquals(answered + toGo, Integer.parseInt(said.group(2)));
        assertEquals(toGo, Integer.parseInt(said.group(3)));
        assertEquals(toGo, number(page.locator("#to-go .cc-badge")));
        assertEquals(answered, number(page.locator("#answered .cc-badge")));
        assertTrue(page.locator("h1").innerText().contains(" " + (answered + toGo) + " item"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PlanSteps.OFFICER, PlanSteps.LEAD})
    void theOfficesWorkIsWhatThePlanSaysWaitsForIt(String email) {
        try (Visit office = Browser.signIn(email)) {
            office.go("my-work.xhtml");
            List<String> mine =
                    office.page().locator("a.cc-work__name[href*='/plan/']").allInnerTexts();
            office.go("plan/plan.xhtml");
            Locator waiting = office.page().locator("section[aria-labelledby='wait'] a.cc-task__name");

            assertEquals(mine, waiting.allInnerTexts());
            assertEquals(mine.size(), number(office.page().locator("#wait .cc-badge")));
        }
    }

    @Test
    void eachNumberOfTheOfficesPlanOpensAListOfAsMany() {
        try (Visit office = Browser.signIn(PlanSteps.OFFICER)) {
            office.go("plan/plan.xhtml");
            Page page = office.page();
            int links = page.locator("main a[href*='plan/actions.xhtml']").count();
            assertTrue(links > 15, "The plan shows " + links + " numbers only");
            for (int place = 0; place < links; place++) {
                office.go("plan/plan.xhtml");
                Locator link =
                        page.locator("main a[href*='plan/actions.xhtml']").nth(place);
                String href = link.getAttribute("href");
                int shown = number(link);
                new Paper(page).leave(link);

                assertEquals(shown, number(page.locator("h1 .cc-badge")), href);
                assertEquals(
                        shown,
                        page.locator("main tbody tr, main ol.cc-plainlist > li").count(),
                        href);
            }
        }
    }

    @Test
    void whatIsCountedOnThePageItselfStandsBelowItsNumber() {
        try (Visit office = Browser.signIn(PlanSteps.OFFICER)) {
            office.go("plan/plan.xhtml");
            Page page = office.page();

            assertEquals(
                    number(page.locator("#late .cc-badge")),
                    page.locator("section[aria-labelledby='late'] tbody tr").count());
            assertEquals(
                    number(page.locator("#chg .cc-badge")),
                    page.locator(".cc-changes > li").count());
        }
    }

    /** The first number of what stands there. */
    private static int number(Locator shown) {
        Matcher digits = Pattern.compile("\\d+").matcher(shown.innerText());
        assertTrue(digits.find(), shown.innerText());
        return Integer.parseInt(digits.group());
    }
}
