package uk.concord.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.identity.Colleague;
import uk.concord.kernel.NotFound;
import uk.concord.person.PersonBook;

/** What a meeting does to a case, and what it must know of it. The asking service has passed the door before. */
@Dependent
public class CaseDocket {
    /** What an agenda shows of a case. */
    public record Docket(UUID caseId, String reference, String area, CaseStatus status, boolean restricted) {}

    /** News that an agency was invited to a case. */
    public record Invited(Docket about, UUID agencyId) {}

    /** News that agencies are asked what they know, for a meeting that hears the case. */
    public record ResearchAsked(Docket about, Set<UUID> agencies) {}

    /** News that a case was taken off an agenda for which these agencies were asked. */
    public record TakenOff(Docket about, Set<UUID> agencies) {}

    /** A person of a case, with the role there. */
    public record PersonOnCase(UUID personId, String role, String name) {}

    @Inject
    private CaseFiles files;

    @Inject
    private CaseDoor door;

    @Inject
    private PersonBook persons;

    @Inject
    private Event<Invited> invitations;

    @Inject
    private Event<ResearchAsked> questions;

    @Inject
    private Event<TakenOff> removals;

    @Inject
    private Clock clock;

    public Map<UUID, Docket> of(Set<UUID> caseIds) {
        return files.dockets(caseIds);
    }

    /** Agencies whose access is open now; one whose representatives are kept out is asked for nothing (1.5). */
    public Set<UUID> team(UUID caseId) {
        Set<UUID> keptOut = files.conflicts(caseId).stream()
                .filter(CaseConflict::keepsRepresentativesOut)
                .map(CaseConflict::partyId)
                .collect(Collectors.toSet());
        return files.team(caseId).stream()
                .filter(place -> place.isOpenAt(clock.instant()))
                .map(CaseTeam::agencyId)
                .filter(agency -> !keptOut.contains(agency))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<PersonOnCase> people(UUID caseId) {
        List<CasePerson> found = files.people(caseId);
        Map<UUID, String> names =
                persons.names(found.stream().map(CasePerson::personId).toList());
        return found.stream()
                .map(p -> new PersonOnCase(p.personId(), p.role().name(), names.getOrDefault(p.personId(), "")))
                .toList();
    }

    /** Puts the case on an agenda; its chair sees it from now on. */
    public void listed(UUID caseId, UUID chairId) {
        file(caseId).list();
        seenByChair(caseId, chairId);
    }

    /** The chair sees the case from now on: it stands on an agenda of theirs or awaits their decision (1.4). */
    public void seenByChair(UUID caseId, UUID chairId) {
        if (!isWithChair(caseId, chairId)) {
            files.add(CaseChairing.by(caseId, chairId, clock.instant()));
        }
    }

    /** Who sees one of the cases from the chair, each with those cases: one statement (1.4). */
    public Map<UUID, Set<UUID>> chairs(Set<UUID> caseIds) {
        return files.chairings(caseIds);
    }

    /** Whether somebody sees the case from the chair, as one of an agenda of theirs (1.4). */
    public boolean isWithChair(UUID caseId, UUID accountId) {
        return files.chairings(caseId).stream().anyMatch(h -> h.accountId().equals(accountId));
    }

    /**
     * Takes the case off an agenda: it waits as it did before, and who presided over that agenda no longer sees it (1.4).
     *
     * @param told the agencies that were told of the agenda
     */
    public void takenOff(UUID caseId, CaseStatus before, Set<UUID> presiding, Set<UUID> told) {
        CaseFile file = file(caseId).takeOff(before);
        // The word that a chair is asked for in an emergency is not taken back with the agenda (2.6).
        files.chairings(caseId).stream()
                .filter(chairing -> !file.isEmergency() && presiding.contains(chairing.accountId()))
                .forEach(files::remove);
        Set<UUID> agencies = new HashSet<>(team(caseId));
        agencies.retainAll(told);
        removals.fire(new TakenOff(docket(file), agencies));
    }

    /** The day on which the case is to be heard next, for the lists. */
    public void meetsOn(UUID caseId, LocalDate day) {
        file(caseId).hearOn(day);
    }

    /** The agencies of its team are asked what they know. */
    public void researchRequested(UUID caseId, Set<UUID> agencies) {
        CaseFile file = file(caseId).research();
        questions.fire(new ResearchAsked(docket(file), agencies));
    }

    /** Those of the workers whom neither a conflict nor the list of names of a restricted case keeps from it (1.5, S13). */
    public Set<UUID> admitted(UUID caseId, Collection<Colleague> workers) {
        Circle circle = door.circle(file(caseId));
        return workers.stream().filter(circle::admits).map(Colleague::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells that an agency has a place on the team from now on. */
    void invited(CaseFile file, UUID agencyId) {
        invitations.fire(new Invited(docket(file), agencyId));
    }

    private static Docket docket(CaseFile file) {
        return new Docket(file.id(), file.reference(), file.area(), file.status(), file.isRestricted());
    }

    public void heard(UUID caseId) {
        file(caseId).hear();
    }

    public void deferred(UUID caseId) {
        file(caseId).defer();
    }

    /** It was marked heard or deferred by a slip of a moment ago: it is before the room again. */
    public void notHeardAfterAll(UUID caseId, LocalDate meetsOn) {
        file(caseId).backBeforeTheRoom(meetsOn);
    }

    /** The agency has contributed to the case. */
    public void tookPart(UUID caseId, UUID agencyId) {
        files.team(caseId).stream()
                .filter(place -> place.agencyId().equals(agencyId))
                .forEach(CaseTeam::takePart);
    }

    private CaseFile file(UUID caseId) {
        return files.find(caseId).orElseThrow(NotFound::new);
    }
}
