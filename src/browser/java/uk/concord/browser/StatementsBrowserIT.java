package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a list page asks the database: ten times at most, all in all. Counted is every SELECT, INSERT, UPDATE and
 * DELETE that the database carries out for one request, so that sign-in, rights, header and trail are in it; a statement
 * with several rows is one, COMMIT is none. The database's own counters are read before and after: they know all clients,
 * the portal's timers too. What comes on top now and then: one statement every fifteen seconds that notes that the sign-in
 * is in use, and one a minute for the names of the agencies.
 *
 * <p>So that neither chance decides: each time the page is asked for twice and the second time counts, within the fifteen
 * seconds that the first has just begun; of seven such counts the middle one must hold. Chance would have to meet four of
 * the seven; a statement too many that comes with every request, or with most, is in the middle one.
 */
class StatementsBrowserIT {
    private static final int MOST = 10;
    private static final int TIMES = 7;
    private static final Pattern ROW = Pattern.compile("<td|class=\"cc-work[ \"]|class=\"cc-notice|class=\"cc-rag");
    private static final Pattern PLAN_LIST =
            Pattern.compile("plan/actions\\.xhtml\\?id=[0-9a-f-]{36}&amp;show=ACTIONS");

    @ParameterizedTest
    @CsvSource({
        "coordinator@council.northmere.example, my-work.xhtml",
        "rep@harbourhomes.example, my-work.xhtml",
        "rep@health.northmere.example, my-work.xhtml",
        "owner@police.northmere.example, my-work.xhtml",
        "manager@council.northmere.example, my-work.xhtml",
        "performance@commissioner.northmere.example, my-work.xhtml",
        "practitioner@council.northmere.example, referral/referrals.xhtml",
        "manager@council.northmere.example, referral/referrals.xhtml",
        "coordinator@council.northmere.example, triage/triage.xhtml",
        "coordinator@council.northmere.example, casework/cases.xhtml",
        "chair@council.northmere.example, casework/cases.xhtml",
        "rep@harbourhomes.example, casework/cases.xhtml",
        "coordinator@council.northmere.example, meeting/meetings.xhtml",
        "rep@harbourhomes.example, meeting/meetings.xhtml",
        "rep@harbourhomes.example, meeting/research.xhtml",
        "rep@harbourhomes.example, action/actions.xhtml",
        "coordinator@council.northmere.example, action/actions.xhtml",
        "hcu@police.northmere.example, incident/incidents.xhtml",
        "performance@commissioner.northmere.example, plan/plan.xhtml",
        "coordinator@council.northmere.example, plan/plan.xhtml",
        "owner@police.northmere.example, plan/update-round.xhtml",
        "governance@council.northmere.example, agency/agreements.xhtml",
        "governance@council.northmere.example, agency/agencies.xhtml",
        "manager@council.northmere.example, staff/people.xhtml",
        "rep@police.northmere.example, identity/own-account.xhtml",
        "governance@council.northmere.example, oversight/trail.xhtml",
        "admin@concord.northmere.example, identity/administration.xhtml"
    })
    void aListWithRowsAsksTheDatabaseAtMostTenTimes(String email, String view) {
        Caller caller = Caller.signedInAnew(email);
        Caller.Answer page = caller.get(view);
        assertEquals(200, page.status());
        assertTrue(ROW.matcher(page.body()).find(), view + " shows no row, so that it proves nothing");

        assertAsksAtMostTenTimes(caller, view);
    }

    /** Lists that the example may leave empty: they ask no more than with rows. */
    @ParameterizedTest
    @CsvSource({
        "chair@council.northmere.example, my-work.xhtml",
        "practitioner@council.northmere.example, my-work.xhtml",
        "hcu@police.northmere.example, my-work.xhtml",
        "advocate@bridge.example, my-work.xhtml",
        "lead@commissioner.northmere.example, my-work.xhtml",
        "governance@council.northmere.example, my-work.xhtml",
        "coordinator@council.northmere.example, triage/declines.xhtml",
        "coordinator@council.northmere.example, inbox.xhtml",
        "chair@council.northmere.example, action/actions.xhtml",
        "rep@harbourhomes.example, agency/own-agreements.xhtml",
        "practitioner@council.northmere.example, action/actions.xhtml",
        "flags@police.northmere.example, incident/incidents.xhtml"
    })
    void anyOtherListDoesSoToo(String email, String view) {
        Caller caller = Caller.signedInAnew(email);
        assertEquals(200, caller.get(view).status());

        assertAsksAtMostTenTimes(caller, view);
    }

    @ParameterizedTest
    @CsvSource({"performance@commissioner.northmere.example", "coordinator@council.northmere.example"})
    void theListBehindAFigureOfThePlanDoesSoToo(String email) {
        Caller caller = Caller.signedInAnew(email);
        Matcher link = PLAN_LIST.matcher(caller.get("plan/plan.xhtml").body());
        assertTrue(link.find());

        assertAsksAtMostTenTimes(caller, link.group().replace("&amp;", "&"));
    }

    private static void assertAsksAtMostTenTimes(Caller caller, String view) {
        int asked = middleOf(TIMES, caller, view);

        assertTrue(asked <= MOST, () -> view + " asks the database " + asked + " times");
        assertTrue(asked > 1, "The count does not see what " + view + " asks");
    }

    /** On one connection, since opening one asks the database itself. */
    private static int middleOf(int times, Caller caller, String view) {
        List<Integer> counts = new ArrayList<>();
        try (Connection connection = Rows.connection()) {
            for (int i = 0; i < times; i++) {
                assertEquals(200, caller.get(view).status());
                int before = statements(connection);
                assertEquals(200, caller.get(view).status());
                counts.add(statements(connection) - before);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not tell its counts", failed);
        }
        Collections.sort(counts);
        return counts.get(times / 2);
    }

    /** The database's own counters; asking for them raises none of these. */
    private static int statements(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN"
                        + " ('Com_select', 'Com_insert', 'Com_insert_select', 'Com_replace', 'Com_update',"
                        + " 'Com_update_multi', 'Com_delete', 'Com_delete_multi')")) {
            int sum = 0;
            while (rows.next()) {
                sum += rows.getInt(2);
            }
            return sum;
        }
    }
}
