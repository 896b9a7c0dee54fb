package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An agency that is not invited, looking for the case wherever a case could show. */
record Leak(Visit outsider, JourneyCase hidden) {
    private static final String NOT_FOUND = "casework/case.xhtml?id=";

    /** The address of the case answers as an address of nothing does (S2). */
    Leak findsNothingAtItsAddress() {
        String nothing = body(Address.ofNothing());

        assertEquals(nothing, body(hidden.caseId()));
        return this;
    }

    /** Neither the exact name nor the reference finds it (S3). */
    Leak findsNothingBySearching() {
        for (String sought : new String[] {JourneyCase.VICTIM, hidden.reference()}) {
            outsider.go("casework/cases.xhtml?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));

            assertEquals(0, outsider.page().locator("main tbody tr").count(), sought);
            assertEquals(
                    0,
                    outsider.page()
                            .locator("main a[href*='" + hidden.caseId() + "']")
                            .count());
        }
        return this;
    }

    Leak findsNothingIn(String... views) {
        for (String view : views) {
            outsider.go(view);
            String page = outsider.page().content();

            assertFalse(page.contains(hidden.caseId()), view);
            assertFalse(page.contains(hidden.reference()), view);
            assertFalse(page.contains(JourneyCase.VICTIM), view);
        }
        return this;
    }

    private String body(String id) {
        assertEquals(404, outsider.go(NOT_FOUND + id));
        return outsider.page().locator("main").innerHTML();
    }
}
