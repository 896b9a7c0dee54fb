package uk.concord.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** A figure at the head of the page; nothing counts as none. */
    public long figure(String name) {
        return badge().map(known -> known.figures().getOrDefault(name, 0L)).orElse(0L);
    }
}
