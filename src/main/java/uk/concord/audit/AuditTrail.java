package uk.concord.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * Records each service call in the transaction that does it, bound once in {@code ejb-jar.xml}: what cannot be recorded
 * does not happen and shows nothing (L-06). Calls within a call are written with it, at its end, so that each chain is
 * locked once and for the shortest time. A refusal is recorded on its own, since its transaction rolls back.
 */
public class AuditTrail {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private OpenPage pages;

    @EJB
    private TrailKeeping keeping;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Requires required = call.getMethod().getAnnotation(Requires.class);
        Optional<Viewer> viewer = viewers.signedIn();
        if (required == null || required.value().isOpenToAnyone() || viewer.isEmpty()) {
            return call.proceed();
        }
        Subject subject = subject(call, required, viewer.get());
        boolean outermost = pages.open();
        PendingChanges.begin();
        try {
            Object result = call.proceed();
            keeping.keep(viewer.get(), required.value(), subject);
            if (outermost) {
                keeping.write();
            }
            return result;
        } catch (NotFound refused) {
            keeping.keepRefusal(viewer.get(), required.value().name(), subject);
            throw refused;
        } finally {
            PendingChanges.end();
            if (outermost) {
                pages.close();
            }
        }
    }

    private static Subject subject(InvocationContext call, Requires required, Viewer viewer) {
        return named(call)
                .map(id -> new Subject(required.value().about(), id))
                .orElseGet(() -> new Subject(SubjectKind.ACCOUNT, viewer.accountId()));
    }

    private static Optional<UUID> named(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            @Nullable Object argument = call.getParameters()[i];
            if (parameters[i].isAnnotationPresent(About.class) && argument instanceof UUID id) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
