package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.access.Role;

class SeparationTest {
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "PRACTITIONER",
                "REP",
                "DEPUTY",
                "AGENCY_MGR",
                "HCU",
                "FLAG_QA",
                "INTEL",
                "ADVOCATE",
                "TPRC",
                "COORD",
                "CHAIR"
            })
    void aSystemAdministratorHoldsNoCaseRole(Role caseRole) { // 1.2
        assertEquals(
                Optional.of("identity.separation.systemAdministrator"),
                Separation.brokenBy(Set.of(Role.SYS_ADMIN), caseRole));
        assertEquals(
                Optional.of("identity.separation.systemAdministrator"),
                Separation.brokenBy(Set.of(caseRole), Role.SYS_ADMIN));
    }

    @ParameterizedTest
    @Tag("S11")
    @EnumSource(
            value = Role.class,
            names = {"OPCC_PERF", "OPCC_LEAD"})
    void theCommissionersOfficeHoldsNoCaseRole(Role office) { // 1.2
        assertEquals(
                Optional.of("identity.separation.localPolicingBody"), Separation.brokenBy(Set.of(office), Role.COORD));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SCR_MEMBER", "SYS_ADMIN"})
    void aPanelMemberHoldsNoOtherRole(Role other) { // 1.2
        assertTrue(Separation.brokenBy(Set.of(Role.SCR_MEMBER), other).isPresent());
    }

    @Test
    void oneWorkerMayHoldSeveralCaseRoles() { // 1.2
        assertTrue(Separation.brokenBy(Set.of(Role.PRACTITIONER, Role.REP), Role.PLAN_OWNER)
                .isEmpty());
    }
}
