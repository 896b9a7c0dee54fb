package uk.concord.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.access.CaseAccess;
import uk.concord.access.CaseSight;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Permission;
import uk.concord.access.Role;
import uk.concord.access.Viewer;

/** Role by operation by scope, each cell of the hand-written matrix against what the policy decides. */
class CaseMatrixTest {
    private static final CaseMatrix MATRIX = CaseMatrix.read();
    private static final String AREA = "Northmere";
    private static final String ELSEWHERE = "Southmere";

    @Test
    void theMatrixHasEveryRoleEveryOperationAndMoreThanTwoThousandCells() { // 1.3
        Set<String> operations = new TreeSet<>(MATRIX.onACase.keySet());
        operations.addAll(MATRIX.atTheDoor.keySet());

        assertTrue(MATRIX.knowsEveryRole());
        assertEquals(
                Arrays.stream(Permission.values())
                        .filter(permission -> !permission.roles().isEmpty())
                        .map(Permission::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                operations);
        assertTrue(MATRIX.cells() >= 2_000, MATRIX.cells() + " cells");
    }

    @ParameterizedTest
    @Tag("S2")
    @Tag("S9")
    @Tag("S12")
    @Tag("S13")
    @EnumSource(Role.class)
    void onACaseARoleFindsWhatTheMatrixSays(Role role) { // 1.3, 1.4
        List<String> wrong = new ArrayList<>();
        for (String operation : MATRIX.onACase.keySet()) {
            for (String scope : MATRIX.scopes()) {
                String expected = MATRIX.expected(operation, role, scope);
                String found = found(Permission.valueOf(operation), role, scope);
                if (!expected.equals(found)) {
                    wrong.add(operation + " " + scope + ": " + found + " and not " + expected);
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @Tag("S4")
    @Tag("S5")
    @EnumSource(Role.class)
    void aRoleBeginsWhatTheMatrixSaysAndNothingElse(Role role) { // 1.3
        List<String> wrong = new ArrayList<>();
        MATRIX.atTheDoor.forEach((operation, roles) -> {
            boolean opens = Permission.valueOf(operation).isHeldBy(viewer(role, "outside"));
            if (opens != roles.contains(role.name())) {
                wrong.add(operation);
            }
        });

        assertEquals(List.of(), wrong);
    }

    private static String found(Permission operation, Role role, String scope) {
        Viewer viewer = viewer(role, scope);
        if (!operation.isHeldBy(viewer)) {
            return "-";
        }
        boolean owns = isAll(scope) || scope.equals("owner");
        CaseSight sight = CaseAccess.decide(standing(scope).facts(viewer, owns));
        return switch (sight) {
            case FULL -> "F";
            case MINIMUM_FACTS -> "M";
            case NOT_FOUND -> "-";
        };
    }

    /** Somebody with this one role, and the desk of the scope. */
    private static Viewer viewer(Role role, String scope) {
        Desk desk = new Desk(new UUID(2, 2), !scope.equals("suspended"), !scope.equals("lapsed"));
        String area = isAll(scope) || scope.equals("area") ? AREA : ELSEWHERE;
        return new Viewer(new UUID(1, 1), desk, Set.of(new HeldRole(role, area)), Instant.EPOCH);
    }

    private static Standing standing(String scope) {
        boolean all = isAll(scope);
        return new Standing(
                new Standing.Which(new UUID(3, 3), "HC-AAAA-AAA"),
                AREA,
                scope.equals("unlisted") || scope.equals("listed"),
                one(scope.equals("conflict")),
                one(scope.equals("listed")),
                one(all || scope.equals("chairs")),
                one(all || scope.equals("team") || scope.equals("named")),
                one(all || scope.equals("named")));
    }

    /** Tied to the case in every way there is, so that only the barrier decides. */
    private static boolean isAll(String scope) {
        return Set.of("unlisted", "listed", "conflict", "suspended", "lapsed").contains(scope);
    }

    private static long one(boolean there) {
        return there ? 1 : 0;
    }
}
