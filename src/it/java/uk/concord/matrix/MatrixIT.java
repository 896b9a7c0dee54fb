package uk.concord.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseMatrix;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/**
 * Role by operation by scope, each cell of the hand-written matrix against what the services answer. One test tries all
 * roles: in the server the runner would try them all again for each role.
 */
@ExtendWith(ArquillianExtension.class)
class MatrixIT {
    private static final CaseMatrix MATRIX = CaseMatrix.read();
    private static final int CELLS = 2_000;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private MatrixWorld world;

    @Inject
    private CaseOperations onACase;

    @Inject
    private DoorOperations atTheDoor;

    @Inject
    private Refusals refusals;

    @Test
    void everyOperationOfTheMatrixIsTriedInMoreThanTwoThousandCells() { // 1.3
        int doings =
                onACase.all().values().stream().mapToInt(doing -> doing.size()).sum();
        int cells = Role.values().length
                * (doings * MATRIX.scopes().size() + atTheDoor.all().size());

        assertEquals(MATRIX.onACase(), new TreeSet<>(onACase.all().keySet()));
        assertEquals(MATRIX.atTheDoor(), new TreeSet<>(atTheDoor.all().keySet()));
        assertTrue(cells >= CELLS, cells + " cells");
    }

    @Test
    @Tag("S2")
    @Tag("S4")
    @Tag("S9")
    @Tag("S12")
    @Tag("S13")
    void onACaseTheServicesAnswerEachRoleAsTheMatrixSays() throws Exception { // 1.3, 1.4
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String scope : MATRIX.scopes()) {
                tryCase(role, scope, wrong);
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    private void tryCase(Role role, String scope, List<String> wrong) throws NotSupportedException, SystemException {
        Viewer viewer = world.viewer(role, scope);
        CaseInHand at = world.at(scope);
        for (Doing doing : tried(role)) {
            boolean opens = opens(viewer, () -> doing.work().accept(at));
            boolean may = MATRIX.opens(doing.operation(), doing.name(), role, scope);
            note(wrong, role + " " + scope + " " + doing.operation() + " " + doing.name(), opens, may);
        }
    }

    @Test
    @Tag("S4")
    @Tag("S5")
    @Tag("S82")
    void atTheDoorTheServicesAnswerEachRoleAsTheMatrixSaysAndNobodyOfASuspendedAgency() throws Exception { // 1.3
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String scope : List.of("area", "suspended")) {
                tryDoor(role, scope, wrong);
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    private void tryDoor(Role role, String scope, List<String> wrong) throws NotSupportedException, SystemException {
        Viewer viewer = world.viewer(role, scope);
        for (var operation : atTheDoor.all().entrySet()) {
            boolean begins = begins(viewer, operation.getKey(), operation.getValue());
            boolean may = scope.equals("area") && MATRIX.begins(operation.getKey(), role);
            note(wrong, role + " " + scope + " " + operation.getKey(), begins, may);
        }
    }

    /** One thing that is done under an operation on a case. */
    private record Doing(String operation, String name, Consumer<CaseInHand> work) {}

    /** All that is done under each operation; by whoever may not begin it one thing, since the door asks for no more. */
    private List<Doing> tried(Role role) {
        return onACase.all().entrySet().stream()
                .flatMap(operation -> operation.getValue().entrySet().stream()
                        .map(doing -> new Doing(operation.getKey(), doing.getKey(), doing.getValue()))
                        .limit(MATRIX.mayBegin(operation.getKey(), role) ? Integer.MAX_VALUE : 1))
                .toList();
    }

    private static void note(List<String> wrong, String cell, boolean found, boolean said) {
        if (found != said) {
            wrong.add(cell + (found ? " opens" : " is shut"));
        }
    }

    /** Whether the door let the viewer in, whatever was there behind it; who is sent away hears what anybody hears. */
    private boolean begins(Viewer viewer, String operation, Runnable doing)
            throws NotSupportedException, SystemException {
        refusals.heard();
        boolean found = opens(viewer, doing);
        boolean refused = refusals.heard().contains(operation);
        assertTrue(!found || !refused, operation);
        return !refused;
    }

    /** Whether it is done, or refused for what was typed, and not as if it were not there; nothing of it lasts. */
    private boolean opens(Viewer viewer, Runnable doing) throws NotSupportedException, SystemException {
        transaction.begin();
        try {
            viewers.as(viewer, () -> {
                doing.run();
                return viewer;
            });
            return true;
        } catch (RuleBroken told) {
            return true;
        } catch (NotFound absent) {
            return false;
        } finally {
            transaction.rollback();
        }
    }
}
