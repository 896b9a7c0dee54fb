package uk.concord.agency.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
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
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            Page page = lead.page();
            enter(lead);
            draft(lead);
            sign(page);
            lead.screenshot("agreement");
            lead.axe();
            leave(page);
            lead.screenshot("agreement-left");
            lead.axe();
            sign(page);

            paper(lead);
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

    private void sign(Page page) {
        page.locator("[id='signing:agency']").selectOption(new SelectOption().setLabel(agency));
        page.locator("[id='signing:post']").fill("Chief executive");
        date(page, "signedOn", today());
        page.locator("[id='signing:sign-it']").click();
        assertThat(page.locator("main")).containsText("1 signature");
    }

    /** Without a choice nobody leaves; chosen, the agency stands under those who have left (3.1). */
    private void leave(Page page) {
        page.locator("[id='departure:leave-it']").click();
        assertThat(page.locator("[id='departure:leaving-error']")).containsText("Choose the agency");
        page.locator("[id='departure:leaving']").selectOption(new SelectOption().setLabel(agency));
        page.locator("[id='departure:leave-it']").click();
        assertThat(page.locator("main")).containsText("Has left it");
        assertThat(page.locator("main")).containsText("Nobody yet");
    }

    @Test
    void whoMayReadAgreementsMayNotWriteThem() { // 1.3
        try (Visit administrator = Browser.signInAnew("admin@concord.northmere.example")) {
            assertEquals(404, administrator.go("agency/draft-agreement.xhtml"));
            administrator.go("agency/agreements.xhtml");
            administrator.page().locator("main table a").first().click();

            assertThat(administrator.page().locator("[id='renewal:renew-it']")).hasCount(0);
            assertThat(administrator.page().locator("[id='departure:leave-it']"))
                    .hasCount(0);
            assertThat(administrator.page().locator("[id='withdrawal:withdraw']"))
                    .hasCount(0);
        }
    }

    /** The signed text: all that is wrong is said at once, each beside its field, and nothing typed is lost. */
    private static void paper(Visit lead) {
        Page page = lead.page();
        page.locator("a:has-text('Enter the document')").click();
        page.locator("[id='form:lawfulBases']").fill("Public task");
        page.locator("[id='form:dataCategories']").fill("Names, addresses and incidents");
        page.locator("[id='form:breachContact']").fill("Data protection officer, dpo@browser.example");
        page.locator("[id='form:file']").setInputFiles(file("<html></html>"));
        page.locator("[id='form:enter']").click();
        assertThat(page.locator("[id='form:file-error']")).containsText("Choose a PDF");
        assertThat(page.locator("[id='form:retention-error']")).containsText("how long");
        page.locator("[id='form:retention']").fill("Six years after the case is closed");
        assertThat(page.locator("[id='form:lawfulBases']")).hasValue("Public task");
        lead.screenshot("agreement-document");
        lead.axe();
        aLargeFileIsNotSent(page);

        page.locator("[id='form:file']").setInputFiles(file("%PDF-1.7 invented"));
        page.locator("[id='form:enter']").click();
        assertThat(page.locator("main")).containsText("Version 1: signed.pdf");
        assertThat(page.locator("main")).containsText("Six years after the case is closed");
        lead.screenshot("agreement-with-document");
        lead.axe();
    }

    /** Too large even for an answer that keeps what was typed: it is said before it is sent, and the form can be sent then. */
    private static void aLargeFileIsNotSent(Page page) {
        Locator error = page.locator("[id='form:file-error']");
        page.locator("[id='form:file']").setInputFiles(file("%PDF-1.7".repeat(3_000_000)));
        assertThat(error).containsText("5 MB or less");
        page.locator("[id='form:enter']").click();
        assertThat(page.locator("[id='form:file']")).isFocused();
        assertThat(page.locator("[id='form:retention']")).hasValue("Six years after the case is closed");
        page.locator("[id='form:file']").setInputFiles(file("%PDF-1.7 small again"));
        assertThat(error).hasCount(0);
    }

    private static FilePayload file(String content) {
        return new FilePayload("signed.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
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
