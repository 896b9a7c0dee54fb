package uk.concord.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Role;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;

/** Who is who at a meeting: agencies, representatives, chairs, by name. */
@Dependent
class Roll {
    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    String person(UUID accountId) {
        return people.find(accountId).map(Colleague::name).orElse("");
    }

    Map<UUID, String> names(Set<UUID> accountIds) {
        return people.names(accountIds);
    }

    String agency(UUID agencyId) {
        return agencies.find(agencyId).map(Agency::name).orElse("");
    }

    Map<UUID, String> agencyNames() {
        return agencies.names();
    }

    Optional<Agency> find(UUID agencyId) {
        return agencies.find(agencyId);
    }

    /** Those who may chair in the area now, by name. */
    List<Colleague> chairs(String area) {
        return people.holding(Role.CHAIR, area).stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** Those who may chair in the areas now, by area. */
    Map<String, List<Colleague>> chairs(Set<String> areas) {
        return people.holding(Role.CHAIR, areas);
    }

    /** The people of an agency who speak for it now. */
    List<Colleague> representatives(UUID agencyId) {
        List<UUID> holders = people.holding(Role.REP, "");
        return people.of(agencyId).stream()
                .filter(colleague -> holders.contains(colleague.id()))
                .toList();
    }

    List<Colleague> of(UUID agencyId) {
        return people.of(agencyId);
    }
}
