package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agreement lapses overnight and is renewed (S6, S7): an agency, an agreement and a case of this test alone. */
class LapsedAgreementBrowserIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";

    private final String agency = "Lapsing Agency " + UUID.randomUUID();
    private final String representative = "rep-" + UUID.randomUUID() + "@lapsing.example";

    @Test
    @Tag("S6")
    @Tag("S7")
    void whatLapsedIsHiddenAndToldOnceAndRenewedItIsBackWithItsGapOnThePage() { // S6, S7
        FreshCase opened = FreshCase.about("Lapsing-Sample");
        String agreement = signedAndInvited(opened);
        assertTrue(finds(Caller.signedInAnew(representative), opened));
        Caller.of("rep@seaview.example"); // of the example's own lapsed agreement the lead has heard then, too
        long told = told();

        lapse(agreement);

        Caller today = Caller.signedInAnew(representative);
        assertFindsNothing(today, opened);
        assertFindsNothing(Caller.signedInAnew(representative), opened);
        assertEquals(told + 1, told());

        renew(agreement);

        assertTrue(finds(today, opened));
        assertEquals(1, invitations(opened));
        assertEquals(told + 1, told());
    }

    private boolean finds(Caller somebody, FreshCase opened) {
        Caller.Answer list = somebody.get("casework/cases.xhtml?q=" + opened.reference());
        return somebody.get("casework/case.xhtml?id=" + opened.caseId()).status() == 200
                && list.body().contains(opened.caseId());
    }

    /** The case is as absent as one that never was, and no list has a line of it. */
    private void assertFindsNothing(Caller somebody, FreshCase opened) {
        String absent = somebody.get("casework/case.xhtml?id=" + ABSENT).lasting();
        String hidden =
                somebody.get("casework/case.xhtml?id=" + opened.caseId()).lasting();
        assertEquals(absent, hidden.replace(opened.caseId(), ABSENT));
        for (String list : new String[] {"casework/cases.xhtml", "my-work.xhtml", "meeting/meetings.xhtml"}) {
            String body = somebody.get(list).body();
            assertFalse(body.contains(opened.caseId()) || body.contains(opened.reference()), list);
        }
    }

    /** How often the lead has read in the inbox that an agreement expired; whoever looks again is told nothing more. */
    private static long told() {
        Caller lead = Caller.of(GOVERNANCE);
        lead.get("inbox.xhtml");
        lead.get("agency/agreements.xhtml");
        return lead.get("inbox.xhtml").body().split("A sharing agreement has expired", -1).length - 1;
    }

    private String signedAndInvited(FreshCase opened) {
        try (Visit lead = Browser.signInAnew(GOVERNANCE);
                Visit coordinator = Browser.signInAnew(JourneyCase.COORDINATOR)) {
            enter(lead);
            String agreement = sign(lead);
            nameRepresentative();
            coordinator.go("casework/team.xhtml?id=" + opened.caseId());
            new Paper(coordinator.page())
                    .select("agency", agency)
                    .write("reason", "Knows the invented family")
                    .press("Invite the agency");
            return agreement;
        }
    }

    private void enter(Visit lead) {
        lead.go("agency/enter-agency.xhtml");
        Page page = lead.page();
        page.locator("[id='form:name']").fill(agency);
        page.locator("[id='form:shortName']").fill("Lapsing Agency");
        page.locator("[id='form:type']").selectOption("SPECIALIST_CHARITY");
        page.locator("[id='form:mailDomain']").fill("lapsing.example");
        page.locator("[id='form:enter']").click();
        assertThat(page.locator("h1")).hasText(agency);
    }

    private String sign(Visit lead) {
        lead.go("agency/draft-agreement.xhtml");
        Page page = lead.page();
        page.locator("[id='form:heading']").fill("Agreement of " + agency);
        page.getByLabel("Hate crime MARAC").check();
        Paper paper = new Paper(page);
        paper.date("startsOn", today()).date("reviewOn", today().plusYears(1)).date("expiresOn", today().plusYears(1));
        page.locator("[id='form:draft']").click();
        assertThat(page.locator("h1")).containsText(agency);
        paper.select("agency", agency).write("post", "Chief executive").date("signedOn", today());
        page.locator("[id='signing:sign-it']").click();
        assertThat(page.locator("main")).containsText("1 signature");
        return Address.id(page);
    }

    /** An account like that of another representative, with this agency instead. */
    private void nameRepresentative() {
        Rows.change(
                "INSERT INTO account (id, version, agency_id, email, name, password_hash, status, active_since) SELECT "
                        + fresh() + ", 0, (SELECT id FROM agency WHERE name = '" + agency
                        + "'), '" + representative
                        + "', 'Lapsing Testworker', password_hash, status, active_since FROM account"
                        + " WHERE email = '" + JourneyCase.HOUSING + "'");
        Rows.change("INSERT INTO role_tenure SELECT " + fresh() + ", 0, id, 'REP', '', UTC_TIMESTAMP(3), NULL"
                + " FROM account WHERE email = '" + representative + "'");
    }

    /** Its last day was the day before yesterday: yesterday was the first without it. */
    private void lapse(String agreement) {
        Rows.change("UPDATE agreement_signatory SET signed_on = signed_on - INTERVAL 30 DAY WHERE agreement_id = "
                + bytes(agreement));
        Rows.change("UPDATE sharing_agreement SET starts_on = starts_on - INTERVAL 30 DAY, review_on = '"
                + today().minusDays(2) + "', expires_on = '" + today().minusDays(2) + "' WHERE id = "
                + bytes(agreement));
    }

    private void renew(String agreement) {
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            lead.go("agency/agreement.xhtml?id=" + agreement);
            Page page = lead.page();
            assertThat(page.locator("main")).containsText("Expired: access has stopped");
            new Paper(page)
                    .date("startsOn", today())
                    .date("reviewOn", today().plusYears(1))
                    .date("expiresOn", today().plusYears(1));
            page.locator("[id='renewal:renew-it']").click();
            assertThat(page.locator("main")).containsText("A gap: nothing was shared before this");
            lead.look("agreement-renewed");
        }
    }

    private static long invitations(FreshCase opened) {
        return Rows.count("SELECT COUNT(*) FROM case_team t JOIN agency a ON a.id = t.agency_id"
                + " WHERE a.name LIKE 'Lapsing Agency%' AND t.case_id = " + bytes(opened.caseId()));
    }

    private static String fresh() {
        return bytes(UUID.randomUUID().toString());
    }

    private static String bytes(String id) {
        return "x'" + id.replace("-", "") + "'";
    }

    private static LocalDate today() {
        return LocalDate.now(Address.LONDON);
    }
}
