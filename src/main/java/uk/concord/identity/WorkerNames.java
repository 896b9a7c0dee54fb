package uk.concord.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of workers, which stand on nearly every list: each is read again after a minute. Whether a worker may do
 * anything is never taken from here.
 */
@ApplicationScoped
class WorkerNames {
    private static final Duration KNOWN = Duration.ofMinutes(1);

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(String name, Instant until) {
        boolean isFresh(Instant now) {
            return until.isAfter(now);
        }
    }

    /** Names by id, one statement at most; an id that nobody has is left out. */
    Map<UUID, String> of(Set<UUID> ids) {
        Instant now = clock.instant();
        Set<UUID> toRead = ids.stream().filter(id -> !isKnown(id, now)).collect(Collectors.toSet());
        accounts.byIds(toRead)
                .forEach(colleague -> known.put(colleague.id(), new Known(colleague.name(), now.plus(KNOWN))));
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> {
            Known one = known.get(id);
            if (one != null) {
                names.put(id, one.name());
            }
        });
        return names;
    }

    private boolean isKnown(UUID id, Instant now) {
        @Nullable Known one = known.get(id);
        return one != null && one.isFresh(now);
    }
}
