package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.concord.secondfactor.PhoneApp;

class SecondStepBrowserIT {
    private static final String OWNER = "lead@commissioner.northmere.example";
    private static final Pattern SECOND_STEP = Pattern.compile(".*/second-step\\.xhtml.*");
    private static final Pattern MY_WORK = Pattern.compile(".*/my-work\\.xhtml.*");

    private final Clock clock = Clock.systemUTC();

    /** The people of the example have no device: the next test signs them in by password. */
    @AfterEach
    void takeTheDeviceAway() {
        for (String table : List.of("second_factor", "recovery_code", "new_start")) {
            Rows.change("DELETE FROM " + table + " WHERE account_id = (SELECT id FROM account WHERE email = '" + OWNER
                    + "')");
        }
    }

    @Test
    void aDeviceIsSetUpAndThenSignsIn() {
        PhoneApp phone = setUp();
        try (Visit visit = Browser.open()) {
            visit.signIn(OWNER, Browser.PASSWORD);
            assertThat(visit.page()).hasURL(SECOND_STEP);
            visit.look("second-step");

            enter(visit.page(), phone.shows(clock, 1));

            assertThat(visit.page()).hasURL(MY_WORK);
        }
    }

    @Test
    void betweenTheStepsNoPageOpens() { // L-23
        setUp();
        try (Visit visit = Browser.open()) {
            visit.signIn(OWNER, Browser.PASSWORD);

            visit.go("plan/plan.xhtml");

            assertThat(visit.page()).hasURL(SECOND_STEP);
            assertEquals(401, visit.page().request().get("api/drafts/any").status());
        }
    }

    @Test
    void aWrongCodeLeadsNowhereAndIsNamedBesideTheField() {
        setUp();
        try (Visit visit = Browser.open()) {
            visit.signIn(OWNER, Browser.PASSWORD);

            enter(visit.page(), "000000");

            assertThat(visit.page()).hasURL(SECOND_STEP);
            assertThat(visit.page().locator("main")).containsText("This code does not work");
            visit.axe();
        }
    }

    @Test
    void aLostDeviceIsTakenAwayByTwoAdministratorsAndByNoneAlone() { // L-23
        setUp();
        String page = "identity/new-start.xhtml?id="
                + Rows.ids("SELECT id FROM account WHERE email = '" + OWNER + "'")
                        .get(0);
        try (Visit first = Browser.signInAnew("admin@concord.northmere.example");
                Visit second = Browser.signInAnew("admin2@concord.northmere.example");
                Visit owner = Browser.open()) {
            first.go(page);
            first.look("new-start");
            first.page().locator("[id='form:ask']").click();
            assertThat(first.page().locator("main")).containsText("You asked for a new start");
            assertThat(first.page().locator("[id='form:grant']")).hasCount(0);
            second.go(page);
            second.look("new-start-to-grant");

            second.page().locator("[id='form:grant']").click();

            assertThat(second.page().locator("main")).containsText("No device");
            owner.signIn(OWNER, Browser.PASSWORD);
            assertThat(owner.page()).hasURL(MY_WORK);
            owner.go("inbox.xhtml");
            assertThat(owner.page().locator("main")).containsText("Your device was taken away");
        }
    }

    @Test
    void withoutAFirstStepThePageAsksForIt() {
        try (Visit visit = Browser.open()) {
            assertEquals(200, visit.go("second-step.xhtml"));

            assertThat(visit.page().locator("h1")).hasText("Sign in first");
        }
    }

    @Test
    void theDemonstrationSaysThatTheSecondFactorIsOff() {
        try (Visit visit = Browser.open()) {
            visit.go("sign-in.xhtml");

            assertThat(visit.page().locator("main")).containsText("the second factor is off");
        }
    }

    private PhoneApp setUp() {
        try (Visit visit = Browser.signInAnew(OWNER)) {
            visit.go("identity/own-second-factor.xhtml");
            Page page = visit.page();
            visit.look("own-second-factor");
            PhoneApp phone = new PhoneApp(page.locator("#key").innerText());
            page.locator("[id='offer:code']").fill(phone.shows(clock, 0));
            page.locator("[id='offer:enrol']").click();
            assertThat(page.locator("#codes li")).hasCount(10);
            visit.look("spare-codes");
            assertTrue(page.locator("#codes li").first().innerText().matches("[A-Z2-7-]{19}"));
            return phone;
        }
    }

    private static void enter(Page page, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:enter']").click();
        page.waitForLoadState();
    }
}
