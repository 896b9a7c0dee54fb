package uk.concord.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is asking, with the rights of this moment: read afresh for each request, so that a withdrawal acts at once.
 *
 * @param at the time of asking, UTC
 */
public record Viewer(UUID accountId, Desk desk, Set<HeldRole> roles, Instant at) {
    public boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    public boolean holdsAny(Set<Role> wanted) {
        return roles.stream().anyMatch(held -> wanted.contains(held.role()));
    }

    /** Representative of the agency now, in person or as deputy. */
    public boolean representsAgency() {
        return holds(Role.REP) || holds(Role.DEPUTY);
    }

    /** The areas whose conference this viewer coordinates. */
    public Set<String> coordinatedAreas() {
        return roles.stream()
                .filter(held -> held.role() == Role.COORD)
                .map(HeldRole::area)
                .collect(Collectors.toUnmodifiableSet());
    }

    public UUID agencyId() {
        return desk.agencyId();
    }

    /** Today in London. */
    public LocalDate today() {
        return at.atZone(ZoneId.of("Europe/London")).toLocalDate();
    }
}
