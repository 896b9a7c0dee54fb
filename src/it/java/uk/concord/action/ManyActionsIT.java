package uk.concord.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

/** An agency that has done much still finds what it has to do. */
@ExtendWith(ArquillianExtension.class)
class ManyActionsIT {
    /** More than any list reads. */
    private static final int MANY = 600;

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @EJB
    private ActionListing listing;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void actionsThatEndedNeverCrowdOutThoseThatAreOpen() throws SQLException { // 2.9, product, 100,000 cases
        UUID caseId = cases.about("Crowded Testperson", HOUSING, POLICE);
        UUID open = actions.proposed(caseId, HOUSING);

        endMany(caseId);

        assertTrue(ids(acting.as(HOUSING, () -> listing.near()).toAnswer()).contains(open));
        assertTrue(ids(acting.as(HOUSING, () -> listing.lists()).toAnswer()).contains(open));
    }

    @Test
    void whatEndedLastIsStillListedBehindWhatIsOpen() throws SQLException { // 3.10
        UUID caseId = cases.about("Finished Testperson", HOUSING, POLICE);
        endMany(caseId);

        List<ActionRow> others = acting.as(HOUSING, () -> listing.lists()).others();

        assertTrue(others.stream().anyMatch(row -> !row.isOpen()));
        assertEquals(
                Stream.concat(
                                others.stream().filter(ActionRow::isOpen),
                                others.stream().filter(row -> !row.isOpen()))
                        .toList(),
                others);
    }

    /** Actions of housing that were due and done long before any that is open. */
    private void endMany(UUID caseId) throws SQLException {
        byte[] housing = Ids.bytes(acting.viewer(HOUSING).agencyId());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement action = connection.prepareStatement("""
                        INSERT INTO action_item (id, version, subject_kind, subject_id, words_sealed, words_clear,
                          owner_agency_id, owner_post, category, priority, due_on, original_due_on, extensions_given,
                          status, proposed_by, proposed_at, ended_at, contacts_victim, alerts_perpetrator, risk_considered)
                        VALUES (?, 1, 'CASE', ?, '', '', ?, '', 'SAFETY', 'ROUTINE', '2017-02-01', '2017-02-01', 0,
                          'COMPLETED', ?, '2017-01-01', '2017-01-20', FALSE, FALSE, FALSE)""")) {
            for (int i = 0; i < MANY; i++) {
                action.setBytes(1, Ids.bytes(Ids.next()));
                action.setBytes(2, Ids.bytes(caseId));
                action.setBytes(3, housing);
                action.setBytes(4, housing);
                action.addBatch();
            }
            action.executeBatch();
        }
    }

    private static List<UUID> ids(List<ActionRow> rows) {
        return rows.stream().map(ActionRow::id).toList();
    }
}
