package uk.concord.casework.web;

import com.microsoft.playwright.Locator;
import java.util.List;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** Who visits the cases of the worked example, and which they find. */
final class CaseVisits {
    static final String COORDINATOR = "coordinator@council.northmere.example";
    static final String CHAIR = "chair@council.northmere.example";
    static final String HOUSING = "rep@harbourhomes.example";
    static final String ADVOCATE = "advocate@bridge.example";
    static final String PRACTITIONER = "practitioner@council.northmere.example";
    static final String COMMISSIONER = "performance@commissioner.northmere.example";
    static final String ADMINISTRATOR = "admin@concord.northmere.example";

    private CaseVisits() {}

    /** The ids of the cases in somebody's list; of those that are not restricted, which ask first why. */
    static List<String> seenBy(Visit visit) {
        visit.go("casework/cases.xhtml");
        return ids(visit.page().locator("tbody tr:not(:has-text('Restricted')) th a"));
    }

    /** A case that the coordinator sees and this worker does not, because their agency is not on it. */
    static String hiddenFrom(String worker) {
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit other = Browser.signIn(worker)) {
            List<String> theirs = seenBy(other);
            coordinator.go("casework/cases.xhtml");
            return ids(coordinator.page().locator("tbody tr:not(:has-text('Restricted')) th a")).stream()
                    .filter(id -> !theirs.contains(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> ids(Locator links) {
        return links.all().stream()
                .map(link -> link.getAttribute("href"))
                .map(href -> href.substring(href.indexOf("id=") + 3))
                .toList();
    }
}
