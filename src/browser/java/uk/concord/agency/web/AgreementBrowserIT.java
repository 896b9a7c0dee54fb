package uk.concord.agency.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** 3.1: the information governance lead enters an agency and its agreement, and ends both. */
class AgreementBrowserIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";

    private final String agency = "Browser Agency " + UUID.randomUUID();

    @Test
    @Tag("S82")
    void anAgencyIsEnteredSignsAndIsSuspendedWithAReason() { // 3.1, S82
        try (Visit lead = Browser.signIn(GOVERNANCE)) {
            Page page = lead.page();
            enter(lead);
            draft(lead);
            page.locator("[id='signing:agency']").selectOption(new SelectOption().setLabel(agency));
            page.locator("[id='signing:post']").fill("Chief executive");
            date(page, "signedOn", today());
            page.locator("[id='signing:sign-it']").click();
            assertThat(page.locator("main")).containsText("1 signatures");
            lead.screenshot("agreement");
            lead.axe();

            lead.go("agency/agencies.xhtml");
            lead.axe();
            page.locator("main a", new Page.LocatorOptions().setHasText(agency)).click();
            page.locator("[id='form:suspend']").click();
            assertThat(page.locator("[id='form:reason-error']")).containsText("Say why");
            page.locator("[id='form:reason']").fill("An invented breach of the agreement");
            page.locator("[id='form:suspend']").click();

            assertThat(page.locator("main")).containsText("Suspended: access has stopped");
            lead.screenshot("agency");
            lead.axe();
        }
    }

    @Test
    void whoMayReadAgreementsMayNotWriteThem() { // 1.3
        try (Visit administrator = Browser.signIn("admin@concord.northmere.example")) {
            assertEquals(404, administrator.go("agency/draft-agreement.xhtml"));
            administrator.go("agency/agreements.xhtml");
            administrator.page().locator("main table a").first().click();

            assertThat(administrator.page().locator("[id='renewal:renew-it']")).hasCount(0);
            assertThat(administrator.page().locator("[id='withdrawal:withdraw']"))
                    .hasCount(0);
        }
    }

    private void enter(Visit lead) {
        Page page = lead.page();
        lead.go("agency/enter-agency.xhtml");
        page.locator("[id='form:name']").fill(agency);
        page.locator("[id='form:shortName']").fill("Browser Agency");
        page.locator("[id='form:type']").selectOption("SPECIALIST_CHARITY");
        page.locator("[id='form:mailDomain']").fill("not a domain");
        page.locator("[id='form:enter']").click();
        assertThat(page.locator("[id='form:mailDomain-error']")).containsText("after the @");
        lead.screenshot("enter-agency");
        lead.axe();
        page.locator("[id='form:mailDomain']").fill("browser.example");
        page.locator("[id='form:enter']").click();
        assertThat(page.locator("h1")).hasText(agency);
    }

    private void draft(Visit lead) {
        Page page = lead.page();
        lead.go("agency/draft-agreement.xhtml");
        page.locator("[id='form:heading']").fill("Agreement of " + agency);
        page.getByLabel("Scrutiny").check();
        date(page, "startsOn", today());
        date(page, "reviewOn", today().plusYears(2));
        date(page, "expiresOn", today().plusYears(1));
        page.locator("[id='form:draft']").click();
        assertThat(page.locator(".cc-errors")).containsText("not before the review day");
        lead.screenshot("draft-agreement");
        lead.axe();
        date(page, "reviewOn", today().plusMonths(6));
        page.locator("[id='form:draft']").click();
        assertThat(page.locator("h1")).containsText(agency);
    }

    private static void date(Page page, String field, LocalDate day) {
        page.locator("[id$='" + field + ":day']").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("[id$='" + field + ":month']").fill(Integer.toString(day.getMonthValue()));
        page.locator("[id$='" + field + ":year']").fill(Integer.toString(day.getYear()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
