package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a page asks the database. Counted is every SELECT that one request causes, the least of three requests, since
 * the portal's own timers ask in between. Each page has a frame, which is the same for all: the sign-in, the viewer with
 * agency, agreement and roles, the names and the count of notices in the header, and the heads of the two chains of the
 * trail that it extends. Beyond its frame a list asks at most ten times, however long it is.
 */
class StatementsBrowserIT {
    private static final int FRAME = 11;
    private static final int MOST = 10;
    private static final int TIMES = 3;

    @ParameterizedTest
    @CsvSource({
        "coordinator@council.northmere.example, my-work.xhtml",
        "chair@council.northmere.example, my-work.xhtml",
        "practitioner@council.northmere.example, my-work.xhtml",
        "performance@commissioner.northmere.example, my-work.xhtml",
        "coordinator@council.northmere.example, referral/triage.xhtml",
        "coordinator@council.northmere.example, referral/declines.xhtml",
        "practitioner@council.northmere.example, referral/referrals.xhtml",
        "coordinator@council.northmere.example, casework/cases.xhtml",
        "coordinator@council.northmere.example, meeting/meetings.xhtml",
        "rep@harbourhomes.example, meeting/research.xhtml",
        "coordinator@council.northmere.example, action/actions.xhtml",
        "rep@harbourhomes.example, action/actions.xhtml",
        "performance@commissioner.northmere.example, plan/plan.xhtml",
        "coordinator@council.northmere.example, inbox.xhtml",
        "admin@concord.northmere.example, identity/administration.xhtml",
        "governance@council.northmere.example, agency/agreements.xhtml"
    })
    void aListAsksAtMostTenTimesBeyondItsFrame(String email, String view) {
        try (Visit visit = Browser.signIn(email)) {
            int asked = asked(visit, view);

            assertTrue(asked <= FRAME + MOST, () -> view + " asks " + (asked - FRAME) + " times beyond its frame");
        }
    }

    private static int asked(Visit visit, String view) {
        assertEquals(200, visit.page().request().get(view).status());
        return IntStream.range(0, TIMES)
                .map(time -> {
                    int before = selects();
                    visit.page().request().get(view);
                    return selects() - before;
                })
                .min()
                .orElseThrow();
    }

    /** The server's own count; the connection that asks may raise it by one, to the disadvantage of the page. */
    private static int selects() {
        Map<String, String> database = Browser.environment();
        try (Connection connection = DriverManager.getConnection(
                        database.get("DB_URL"), database.get("DB_USER"), database.get("DB_PASSWORD"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            assertTrue(row.next());
            return row.getInt(2);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not tell its count", failed);
        }
    }
}
