package uk.concord.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints the matrix back and holds it against the dossier's 1.3, written here by hand. */
class PermissionTest {
    /** Operation, then the roles that hold it, as the dossier has it. */
    private static final List<String> MATRIX = List.of(
            "REFERRAL_WRITE: PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC",
            "TRIAGE_DECIDE: COORD",
            "DECLINE_CONFIRM: COORD CHAIR",
            "CASE_READ: PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR",
            "CASE_TEAM_READ: COORD",
            "CASE_TEAM: COORD",
            "CASE_RESTRICT_READ: CHAIR",
            "CASE_RESTRICT: CHAIR",
            "CASE_CONTACT_READ: REP DEPUTY HCU ADVOCATE COORD",
            "CASE_CONTACT_LOG: REP DEPUTY HCU ADVOCATE COORD",
            "CASE_CLOSE_READ: CHAIR",
            "CASE_CLOSE: CHAIR",
            "MEETING_ARRANGE: COORD",
            "MINUTES_APPROVE: CHAIR",
            "RESEARCH_RETURN: REP DEPUTY",
            "ACTION_ANSWER: REP DEPUTY",
            "ACTION_SETTLE: COORD CHAIR",
            "ACTION_OVERSEE: AGENCY_MGR",
            "PLAN_IMPORT: OPCC_PERF",
            "PLAN_UPDATE: PLAN_OWNER",
            "PLAN_JUDGE: OPCC_PERF",
            "PLAN_SIGN_OFF: OPCC_LEAD",
            "AUDIT_READ: IG_LEAD",
            "AGREEMENT_WRITE: IG_LEAD",
            "AGENCY_WRITE: IG_LEAD SYS_ADMIN",
            "AGENCY_SUSPEND: IG_LEAD",
            "STAFF_READ: AGENCY_MGR",
            "STAFF_WRITE: AGENCY_MGR",
            "ACCOUNT_READ: SYS_ADMIN",
            "ACCOUNT_WRITE: SYS_ADMIN");

    private static final String CASE_CONTENT =
            "(REFERRAL|TRIAGE|DECLINE|RISK|FLAG|CASE|CONFLICT|MEETING|MINUTES|RESEARCH|ACTION)_.*";

    @Test
    void theMatrixIsTheDossiers() { // 1.3
        List<String> printed = MATRIX.stream()
                .map(line -> Permission.valueOf(line.substring(0, line.indexOf(':'))))
                .map(PermissionTest::print)
                .toList();

        assertEquals(MATRIX, printed);
    }

    @ParameterizedTest
    @Tag("S4")
    @EnumSource(
            value = Role.class,
            names = {"OPCC_PERF", "OPCC_LEAD"})
    void theCommissionersOfficeBeginsNoOperationOnACase(Role role) { // 0.2 rule 2
        assertEquals(Set.of(), caseOperationsOf(role));
    }

    @ParameterizedTest
    @Tag("S5")
    @EnumSource(
            value = Role.class,
            names = {"SYS_ADMIN", "SCR_MEMBER", "SCR_COORD", "IG_LEAD", "PLAN_OWNER"})
    void whoHoldsNoCaseRoleBeginsNoOperationOnACase(Role role) { // 1.2
        assertEquals(Set.of(), caseOperationsOf(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyButTheirRolesMayBegin(Role role) {
        Viewer viewer = new Viewer(
                UUID.randomUUID(),
                new Desk(UUID.randomUUID(), true, true),
                Set.of(new HeldRole(role, "")),
                Instant.EPOCH);

        for (Permission permission : Permission.values()) {
            boolean expected =
                    permission.roles().isEmpty() || permission.roles().contains(role);
            assertEquals(expected, permission.isHeldBy(viewer), permission + " for " + role);
        }
    }

    @Test
    void withoutARoleOnlyTheOwnDeskIsOpen() {
        Viewer viewer = new Viewer(UUID.randomUUID(), new Desk(UUID.randomUUID(), true, true), Set.of(), Instant.EPOCH);

        Set<Permission> open = Arrays.stream(Permission.values())
                .filter(permission -> permission.isHeldBy(viewer))
                .collect(Collectors.toSet());

        assertEquals(
                EnumSet.of(Permission.ANYONE, Permission.OWN_DESK, Permission.OWN_CREDENTIAL, Permission.OWN_DRAFT),
                open);
    }

    @ParameterizedTest
    @Tag("S82")
    @EnumSource(Role.class)
    void nobodyOfASuspendedAgencyBeginsWhatARoleOpens(Role role) { // S82
        Viewer viewer = new Viewer(
                UUID.randomUUID(),
                new Desk(UUID.randomUUID(), false, true),
                Set.of(new HeldRole(role, "")),
                Instant.EPOCH);

        Set<Permission> open = Arrays.stream(Permission.values())
                .filter(permission -> permission.isHeldBy(viewer))
                .collect(Collectors.toSet());

        assertEquals(
                EnumSet.of(Permission.ANYONE, Permission.OWN_DESK, Permission.OWN_CREDENTIAL, Permission.OWN_DRAFT),
                open);
    }

    @Test
    void whatWouldDoMostHarmWantsAFreshProof() { // L-23
        assertEquals(
                EnumSet.of(
                        Permission.ACCOUNT_WRITE,
                        Permission.STAFF_WRITE,
                        Permission.AGENCY_SUSPEND,
                        Permission.AUDIT_EXPORT,
                        Permission.GLASS_BREAK),
                Arrays.stream(Permission.values())
                        .filter(Permission::isSensitive)
                        .collect(Collectors.toSet()));
    }

    @Test
    void onlyTheSignInItselfIsOpenToAnyone() {
        assertTrue(Permission.ANYONE.isOpenToAnyone());
        assertFalse(Permission.OWN_DESK.isOpenToAnyone());
    }

    private static Set<Permission> caseOperationsOf(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().matches(CASE_CONTENT))
                .filter(permission -> permission.roles().contains(role))
                .collect(Collectors.toSet());
    }

    private static String print(Permission permission) {
        return permission + ": "
                + permission.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
