package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.SightDecision;
import uk.concord.identity.People;
import uk.concord.purpose.CasePurpose;

/** What keeps people from a case, and who decided it, for a viewer who has been found to see the case whole. */
@Dependent
class SightHistory {
    @Inject
    private CaseDoor door;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    /** The agencies that are left out, so that nobody speaks to them: an agency that stays is not among them. */
    List<OpenCase.LeftOut> leftOut(CaseFile file) {
        List<CaseConflict> shut = door.conflicts(file).stream()
                .filter(conflict -> conflict.separation()
                        .filter(how -> how != CaseConflict.Separation.PROCEED_WITH_SEPARATION)
                        .isPresent())
                .toList();
        if (shut.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = agencies.names();
        return shut.stream().map(conflict -> leftOut(conflict, names)).toList();
    }

    private OpenCase.LeftOut leftOut(CaseConflict conflict, Map<UUID, String> names) {
        String onlyOne = conflict.deputyId().map(this::name).orElse("");
        return new OpenCase.LeftOut(agency(names, conflict.partyId()), onlyOne);
    }

    /** Whether the viewer is the one worker whom the chair let keep the case. */
    boolean isTheOnlyOne(CaseFile file, Viewer viewer) {
        return door.conflicts(file).stream()
                .anyMatch(conflict ->
                        conflict.deputyId().filter(viewer.accountId()::equals).isPresent());
    }

    /** The agencies' conflicts as the chair settled them, also of those that stay. */
    List<SightChoosing.Choices.Settled> settled(CaseFile file) {
        Map<UUID, String> names = agencies.names();
        return door.conflicts(file).stream()
                .flatMap(conflict -> conflict.separation().stream()
                        .map(how -> new SightChoosing.Choices.Settled(
                                conflict.partyId(),
                                agency(names, conflict.partyId()),
                                how.label(),
                                conflict.type().ofAgency(),
                                conflict.deputyId().map(this::name).orElse(""))))
                .toList();
    }

    /** Newest first. */
    List<CaseSighting.Decision> decisions(Viewer viewer, CaseFile file) {
        List<SightDecision> taken = door.decisions(viewer, file);
        Map<UUID, String> names = agencies.names();
        Map<UUID, String> chairs =
                people.names(taken.stream().map(SightDecision::decidedBy).collect(Collectors.toSet()));
        return taken.stream()
                .map(decision -> new CaseSighting.Decision(
                        decision.decidedAt(),
                        decision.agencyId().map(id -> agency(names, id) + ": ").orElse("")
                                + decision.kind().label(),
                        chairs.getOrDefault(decision.decidedBy(), ""),
                        decision.reason()))
                .toList();
    }

    /** Why people opened a restricted case, newest first. */
    List<CaseSighting.Purpose> purposes(Viewer viewer, CaseFile file) {
        List<CasePurpose> said = door.purposes(viewer, file);
        Map<UUID, String> names =
                people.names(said.stream().map(CasePurpose::accountId).collect(Collectors.toSet()));
        return said.stream()
                .map(one -> new CaseSighting.Purpose(
                        one.statedAt(), names.getOrDefault(one.accountId(), "a colleague who has left"), one.words()))
                .toList();
    }

    /** Workers' own conflicts; what they wrote is for the chair. */
    List<CaseSighting.Withdrawn> withdrawn(CaseFile file, boolean forChair) {
        return door.conflicts(file).stream()
                .filter(conflict -> conflict.separation().isEmpty())
                .map(conflict -> new CaseSighting.Withdrawn(
                        conflict.declaredAt(),
                        name(conflict.partyId()),
                        conflict.type().label(),
                        forChair ? conflict.words() : ""))
                .toList();
    }

    String name(UUID account) {
        return people.names(Set.of(account)).getOrDefault(account, "a colleague who has left");
    }

    private static String agency(Map<UUID, String> names, UUID agency) {
        return names.getOrDefault(agency, "An agency that has left");
    }
}
