package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.access.Permission;
import uk.concord.access.Role;
import uk.concord.kernel.SubjectKind;

/** The plan's columns of the matrix of 1.3. */
class PlanPermissionTest {
    @ParameterizedTest
    @MethodSource("ofCases")
    @Tag("S4")
    void theLocalPolicingBodyBeginsNothingThatTouchesACase(Permission permission) { // rule 2, 1.3
        assertFalse(permission.roles().contains(Role.OPCC_PERF), permission.name());
        assertFalse(permission.roles().contains(Role.OPCC_LEAD), permission.name());
    }

    static Stream<Permission> ofCases() {
        Set<SubjectKind> personal =
                EnumSet.of(SubjectKind.CASE, SubjectKind.REFERRAL, SubjectKind.MEETING, SubjectKind.PERSON);
        return Arrays.stream(Permission.values()).filter(permission -> personal.contains(permission.about()));
    }

    @Test
    void eachStepOfThePlanBelongsToOneRole() { // 1.2
        assertEquals(Set.of(Role.OPCC_PERF), Permission.PLAN_IMPORT.roles());
        assertEquals(Set.of(Role.PLAN_OWNER), Permission.PLAN_UPDATE.roles());
        assertEquals(Set.of(Role.OPCC_PERF), Permission.PLAN_JUDGE.roles());
        assertEquals(Set.of(Role.OPCC_LEAD), Permission.PLAN_SIGN_OFF.roles());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYS_ADMIN", "SCR_MEMBER", "PRACTITIONER", "TPRC", "INTEL"})
    void whoHasNothingToDoWithThePlanDoesNotReadIt(Role role) { // 1.3
        assertFalse(Permission.PLAN_READ.roles().contains(role));
    }
}
