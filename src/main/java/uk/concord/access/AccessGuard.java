package uk.concord.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Stands in front of every service method, bound once in {@code ejb-jar.xml}: no permission named, or none held, no entry. */
public class AccessGuard {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private Event<AccessRefused> refusals;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Requires required = call.getMethod().getAnnotation(Requires.class);
        Optional<Viewer> viewer = viewers.signedIn();
        if (required == null || !opens(required.value(), viewer)) {
            refusals.fire(new AccessRefused(viewer, operation(call, required)));
            throw new NotFound();
        }
        if (required.value().isSensitive() && !viewers.isFresh()) {
            throw new RuleBroken("access.proveAgain", "present");
        }
        return call.proceed();
    }

    private static boolean opens(Permission permission, Optional<Viewer> viewer) {
        return permission.isOpenToAnyone()
                || viewer.filter(permission::isHeldBy).isPresent();
    }

    private static String operation(InvocationContext call, @Nullable Requires required) {
        return required == null ? call.getMethod().getName() : required.value().name();
    }
}
