package uk.concord.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For later features that have found whose draft it is: when its author last typed, and forgetting all of it. */
@Dependent
public class TypedTexts {
    @Inject
    private Drafts drafts;

    public Optional<Instant> lastTyped(UUID author, String prefix) {
        return drafts.lastSaved(author, prefix);
    }

    /** Erases what was typed under keys that begin so. */
    public void forget(UUID author, String prefix) {
        List<Draft> some = drafts.under(author, prefix);
        while (!some.isEmpty()) {
            some.forEach(drafts::remove);
            some = drafts.under(author, prefix);
        }
    }
}
