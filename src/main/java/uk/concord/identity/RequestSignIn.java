package uk.concord.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;

/** What the sign-in mechanism found out for this request; it is forgotten with the request. */
@RequestScoped
public class RequestSignIn {
    private @Nullable Badge badge;

    void found(Badge read) {
        badge = read;
    }

    /** Who has signed in, or nobody. */
    public Optional<Badge> badge() {
        return Optional.ofNullable(badge);
    }

    /** Its holder has just proved once more who they are. */
    public void proved() {
        badge().map(Badge::proved).ifPresent(this::found);
    }

    /** Refuses what is sensitive to a screen that somebody left: the one before it must have proved lately who they are. */
    public void mustBeFresh() {
        if (badge().filter(known -> !known.isFresh()).isPresent()) {
            throw new RuleBroken("access.proveAgain", "present");
        }
    }

    /** A figure at the head of the page; nothing counts as none. */
    public long figure(String name) {
        return badge().map(known -> known.figures().getOrDefault(name, 0L)).orElse(0L);
    }
}
