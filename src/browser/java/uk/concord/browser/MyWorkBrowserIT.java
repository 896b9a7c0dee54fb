package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose day begins with very much sees the first of it, how much there is, and all of it when they ask. */
class MyWorkBrowserIT {
    private static final String WORKER = "practitioner@council.northmere.example";
    private static final int MANY = 30;

    @Test
    void aLongListIsCutAndShownWholeWhenItIsAskedFor() {
        try (Visit worker = Browser.signIn(WORKER)) {
            for (int i = 0; i < MANY; i++) {
                draft(i);
            }
            worker.go("my-work.xhtml");
            Page page = worker.page();
            Locator list = page.locator("section[aria-labelledby='referrals']");
            String all = page.locator(".cc-tile[href$='#referrals'] .cc-tile__figure")
                    .innerText();

            assertThat(list.locator(".cc-work__name")).hasCount(25);
            assertThat(list).containsText("The first 25 of " + all + ".");
            worker.axe();
            list.getByText("Show all " + all).click();
            assertThat(list.locator(".cc-work__name")).hasCount(Integer.parseInt(all));
            assertThat(list.getByText("Show all")).hasCount(0);
        } finally {
            Rows.change("DELETE FROM referral WHERE reference LIKE 'RF-MANY-%'");
        }
    }

    private static void draft(int number) {
        Rows.change("INSERT INTO referral (id, version, reference, referrer_id, agency_id, area, status, started_at,"
                + " changed_at, appealed) SELECT UNHEX('"
                + UUID.randomUUID().toString().replace("-", "") + "'), 0, 'RF-MANY-" + number
                + "', id, agency_id, 'Northmere', 'DRAFT', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), FALSE"
                + " FROM account WHERE email = '" + WORKER + "'");
    }
}
