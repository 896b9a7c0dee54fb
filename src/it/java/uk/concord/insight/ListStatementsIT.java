package uk.concord.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.action.ActionListing;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;

/** A list asks the database as often for many rows as for few; the session of one transaction is counted, nobody else's. */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {
    private static final String WORKER = "worker@harbourhomes.example";
    private static final int MORE = 12;
    private static final int COUNTS = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @EJB
    private ActionListing listing;

    @EJB
    private MyWork myWork;

    @BeforeEach
    void aFirstRow() {
        open();
    }

    @Test
    void actionsOnManyCasesCostTheRepresentativeNoMoreStatements() throws Exception {
        assertSameCost(OpenedCases.HOUSING, () -> listing.lists().ofAgency().size());
    }

    @Test
    void ownersWhoSeeTheMinimumOnlyCostNoMoreEither() throws Exception {
        assertSameCost(WORKER, () -> listing.lists().own().size());
    }

    @Test
    void myWorkCostsNoMoreForManyThings() throws Exception {
        assertSameCost(OpenedCases.HOUSING, () -> myWork.desktop().count());
        assertSameCost(WORKER, () -> myWork.desktop().count());
    }

    private interface Reading {
        int rows();
    }

    private void assertSameCost(String email, Reading reading) throws Exception {
        int few = acting.as(email, reading::rows);
        int cost = cost(email, reading);

        IntStream.range(0, MORE).forEach(row -> open());

        assertTrue(acting.as(email, reading::rows) >= few + MORE);
        assertEquals(cost, cost(email, reading));
    }

    /** One more case with the worker's action; the representative sees the case, the worker only the card. */
    private void open() {
        UUID caseId = cases.about("Counted " + UUID.randomUUID(), OpenedCases.HOUSING);
        actions.proposed(caseId, WORKER);
    }

    /**
     * Names and keys are remembered for a minute, and that of one of them may end at any moment: of a few counts the
     * smallest is without it.
     */
    private int cost(String email, Reading reading) throws Exception {
        acting.as(email, reading::rows);
        int smallest = Integer.MAX_VALUE;
        for (int count = 0; count < COUNTS; count++) {
            smallest = Math.min(smallest, counted(email, reading));
        }
        return smallest;
    }

    private int counted(String email, Reading reading) throws Exception {
        Viewer viewer = acting.viewer(email);
        transaction.begin();
        try {
            int before = selects();
            viewers.as(viewer, reading::rows);
            int asked = selects() - before;
            assertTrue(asked > 1, "The count sees nothing");
            return asked;
        } finally {
            transaction.rollback();
        }
    }

    /** Of this transaction's own connection. */
    private int selects() {
        Object[] row = (Object[])
                em.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Integer.parseInt(String.valueOf(row[1]));
    }
}
