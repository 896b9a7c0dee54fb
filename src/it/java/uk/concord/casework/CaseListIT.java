package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

/** The list of cases where there are thousands; all of it is rolled back. */
@ExtendWith(ArquillianExtension.class)
class CaseListIT {
    private static final int MANY = 3000;
    private static final int ONE_IN = 20;
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private CaseList list;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void aPageOfThousandsAsksTheDatabaseTwiceMoreThanAPageOfAFew() throws SQLException { // product, 100,000 cases
        find(HOUSING, CaseFilter.none());
        long few = statementsOf(CaseFilter.none());

        fill();

        // A list that fills its page is counted too: whether it goes past the last page, and if not, how far it goes
        assertEquals(few + 2, statementsOf(CaseFilter.none()));
        assertEquals(CaseFilter.PAGE, find(HOUSING, CaseFilter.none()).rows().size());
    }

    @Test
    @Tag("S3")
    void onlyTheCasesOfTheTeamAreListedAndCountedAmongThousands() throws SQLException { // 1.4
        long before = find(HOUSING, CaseFilter.none()).total();

        fill();

        assertEquals(before + MANY / ONE_IN, find(HOUSING, CaseFilter.none()).total());
        assertEquals(0, find("rep@seaview.example", CaseFilter.none()).total());
        assertEquals(0, find(Acting.PRACTITIONER, CaseFilter.none()).total());
    }

    @Test
    void thePagesHoldEachCaseOnce() throws SQLException { // cases opened in the same moment keep their order
        find(HOUSING, CaseFilter.none());
        fill();
        CaseListing first = find(HOUSING, CaseFilter.none());
        Set<UUID> seen = new HashSet<>();

        for (int page = 1; page <= first.pages(); page++) {
            Set<UUID> ids = find(HOUSING, new CaseFilter("", null, null, page)).rows().stream()
                    .map(CaseRow::id)
                    .collect(Collectors.toSet());
            assertTrue(ids.stream().noneMatch(seen::contains), "page " + page);
            seen.addAll(ids);
        }

        assertEquals(first.total(), seen.size());
    }

    @Test
    @Tag("S3")
    void theNameOfAHiddenVictimCostsAsMuchAsANameThatNobodyBears() throws SQLException { // 1.4, timing
        cases.about("Timed Testperson");
        find(HOUSING, CaseFilter.none());

        long hidden = statementsOf(new CaseFilter("Timed Testperson", null, null, 1));
        long absent = statementsOf(new CaseFilter("Nobody Bears-This", null, null, 1));

        assertEquals(absent, hidden);
    }

    private CaseListing find(String worker, CaseFilter filter) {
        return acting.as(worker, () -> list.find(filter));
    }

    private long statementsOf(CaseFilter filter) throws SQLException {
        long before = selects();
        find(HOUSING, filter);
        return selects() - before;
    }

    private long selects() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SHOW SESSION STATUS LIKE 'Com_select'")) {
            assertTrue(row.next());
            return row.getLong(2);
        }
    }

    /** Cases opened in the same moment; housing is on the team of one in twenty. */
    private void fill() throws SQLException {
        byte[] housing = Ids.bytes(acting.viewer(HOUSING).agencyId());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement file = connection.prepareStatement("""
                        INSERT INTO case_file (id, version, reference, area, status, risk_level, restricted, emergency,
                          child_at_risk, victim_id, opened_at, last_referral_at, closure_words_sealed)
                        VALUES (?, 1, ?, 'Elsewhere', 'OPEN', 'MEDIUM', FALSE, FALSE, FALSE, ?, ?, ?, '')""");
                PreparedStatement place = connection.prepareStatement("""
                        INSERT INTO case_team (id, version, case_id, agency_id, status, reason_sealed, invited_by, invited_at,
                          opened_at) VALUES (?, 1, ?, ?, 'ACTIVE', '', ?, ?, ?)""")) {
            for (int i = 0; i < MANY; i++) {
                byte[] caseId = Ids.bytes(Ids.next());
                put(file, caseId, "HX-" + i, caseId, Timestamp.from(LONG_AGO), Timestamp.from(LONG_AGO));
                if (i % ONE_IN == 0) {
                    put(
                            place,
                            Ids.bytes(Ids.next()),
                            caseId,
                            housing,
                            caseId,
                            Timestamp.from(LONG_AGO),
                            Timestamp.from(LONG_AGO));
                }
            }
            file.executeBatch();
            place.executeBatch();
        }
    }

    private static void put(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
