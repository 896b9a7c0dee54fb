package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.CaseTeam;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;

/** The agencies whose conflict can still be settled, and their workers who could be the one that finds the case. */
@Dependent
class SightWorkers {
    @Inject
    private CaseDoor door;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    /** Another chair settles the conflict of the chair's own agency. */
    List<Agency> agenciesBut(Viewer chair, List<SightChoosing.Choices.Settled> settled) {
        return agencies.active().stream()
                .filter(agency -> !agency.id().equals(chair.agencyId()))
                .filter(agency ->
                        settled.stream().noneMatch(line -> line.agencyId().equals(agency.id())))
                .toList();
    }

    List<Colleague> of(CaseFile file, List<Agency> among, Viewer chair) {
        Set<UUID> onTeam = door.team(file).stream()
                .filter(place -> place.isOpenAt(chair.at()))
                .map(CaseTeam::agencyId)
                .collect(Collectors.toSet());
        return among.stream()
                .map(Agency::id)
                .filter(onTeam::contains)
                .flatMap(agency -> people.of(agency).stream())
                .toList();
    }
}
