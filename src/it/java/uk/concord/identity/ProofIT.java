package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casework.EmergencyReading;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.oversight.TrailQuestion;
import uk.concord.oversight.TrailSearching;
import uk.concord.staff.OpenedAgencies;
import uk.concord.staff.StaffKeeping;

/** Step-up: what would do most harm wants a proof of the last ten minutes, whatever page calls it (L-23). */
@ExtendWith(ArquillianExtension.class)
class ProofIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final TrailQuestion ANYTHING = new TrailQuestion("", "", null, null, null);

    @Inject
    private Acting acting;

    @Inject
    private RequestSignIn request;

    @Inject
    private OpenedAgencies agencies;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private StaffKeeping staff;

    @EJB
    private TrailSearching trail;

    @EJB
    private EmergencyReading emergency;

    @Test
    void rolesAreGivenWithAFreshProofOnly() { // L-23
        UUID worker = worker();
        HeldRole role = new HeldRole(Role.PLAN_OWNER, "");

        sittingAt(OpenedAgencies.ADMINISTRATOR, false);
        assertEquals("access.proveAgain", refused(() -> keeping.grant(worker, role, null)));
        assertEquals("access.proveAgain", refused(() -> keeping.suspend(worker)));
        assertEquals("access.proveAgain", refused(() -> keeping.close(worker)));
        assertDoesNotThrow(() -> keeping.card(worker));

        sittingAt(OpenedAgencies.ADMINISTRATOR, true);
        assertDoesNotThrow(() -> keeping.grant(worker, role, null));
    }

    @Test
    void theTrailLeavesThePortalWithAFreshProofOnly() { // L-23, L-06
        sittingAt(GOVERNANCE, false);
        assertEquals("access.proveAgain", refused(() -> trail.export(ANYTHING)));

        sittingAt(GOVERNANCE, true);
        assertDoesNotThrow(() -> trail.export(ANYTHING));
    }

    @Test
    void theGlassStaysWholeWithoutAFreshProof() { // L-23, 1.5
        String reason = "Invented for the test: somebody stands at her door";
        sittingAt(GOVERNANCE, false);
        assertEquals("access.proveAgain", refused(() -> emergency.breakGlass("HC-AAAA-AAA", reason)));

        sittingAt(GOVERNANCE, true);
        assertEquals("casework.glass.reference", refused(() -> emergency.breakGlass("HC-AAAA-AAA", reason)));
    }

    @Test
    void whoeverMayNotAtAllIsNotAskedForAPassword() { // a question would tell that there is something
        sittingAt("rep@police.northmere.example", false);

        assertThrows(NotFound.class, () -> keeping.suspend(worker()));
        assertThrows(NotFound.class, () -> staff.confirm());
        assertThrows(NotFound.class, () -> trail.export(ANYTHING));
    }

    private UUID worker() {
        return agencies.id(agencies.person(agencies.agency(), "worker", Role.PRACTITIONER));
    }

    private void sittingAt(String email, boolean isFresh) {
        Viewer viewer = acting.viewer(email);
        request.found(new Badge(viewer.accountId(), "", "", Optional.of(viewer), false, isFresh, Map.of()));
    }

    private static String refused(Executable step) {
        return assertThrows(RuleBroken.class, step).breaches().get(0).code();
    }
}
