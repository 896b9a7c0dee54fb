package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.CaseTeam;
import uk.concord.casefile.ClosureReason;
import uk.concord.casefile.RepeatType;
import uk.concord.identity.People;

/** The timeline and the team of a case, as far as share levels let a reader see. */
@Dependent
class CaseTimeline {
    @Inject
    private CaseEvents events;

    @Inject
    private People people;

    @Inject
    private AgencyRegister agencies;

    /** Who reads, and whether what was said to the victim is theirs to read (1.3). */
    record Asking(Viewer viewer, Reader reader, boolean readsContact) {}

    /** What was told and tried on a case as far as somebody may read it, newest first: read once for a page. */
    private record Told(List<CaseUpdate> updates, List<ContactLog> contacts, boolean readsContact) {}

    /** What has happened on a case, and to whom it is told. */
    record History(Optional<OpenCase.Voice> voice, List<OpenCase.TeamRow> team, List<OpenCase.TimelineRow> rows) {
        /** That of a case whose history nobody asked for. */
        static final History UNREAD = new History(Optional.empty(), List.of(), List.of());
    }

    History history(CaseFile file, List<CaseTeam> team, Asking asking) {
        Told told = told(file, asking);
        return new History(voice(file, told), team(team, asking.viewer()), rows(file, team, told));
    }

    private Told told(CaseFile file, Asking asking) {
        List<CaseUpdate> updates = events.updates(asking.viewer(), file.id()).stream()
                .filter(update -> update.isFor(asking.reader()))
                .toList();
        return new Told(updates, events.contacts(asking.viewer(), file.id()), asking.readsContact());
    }

    /** Newest first. */
    private List<OpenCase.TimelineRow> rows(CaseFile file, List<CaseTeam> team, Told told) {
        Map<UUID, String> names = agencies.names();
        List<OpenCase.TimelineRow> rows = new ArrayList<>();
        told.updates().forEach(update -> rows.add(row(update, names)));
        told.contacts().forEach(log -> rows.add(row(log, names, told.readsContact())));
        team.forEach(place -> rows.add(new OpenCase.TimelineRow(
                place.invitedAt(), agencyName(names, place.agencyId()) + " invited", "", "", "quiet")));
        rows.add(new OpenCase.TimelineRow(file.openedAt(), "Referral accepted, case opened", "", "", "quiet"));
        file.further()
                .forEach(one -> rows.add(new OpenCase.TimelineRow(
                        one.at(),
                        "Further referral added to this case",
                        one.repeat().map(RepeatType::sentence).orElse(""),
                        "",
                        "")));
        file.closedAt()
                .ifPresent(at -> rows.add(new OpenCase.TimelineRow(
                        at,
                        "Case closed: "
                                + file.closureReason().map(ClosureReason::label).orElse(""),
                        "",
                        file.closureWords(),
                        "quiet")));
        rows.sort(Comparator.comparing(OpenCase.TimelineRow::at).reversed());
        return rows;
    }

    private static OpenCase.TimelineRow row(CaseUpdate update, Map<UUID, String> names) {
        boolean danger = update.type() == CaseUpdate.Type.FURTHER_INCIDENT;
        return new OpenCase.TimelineRow(
                update.postedAt(),
                update.type().label(),
                "Added by " + agencyName(names, update.agencyId()) + ". "
                        + update.shareLevel().label(),
                update.text(),
                danger ? "danger" : "");
    }

    private static OpenCase.TimelineRow row(ContactLog log, Map<UUID, String> names, boolean readsContact) {
        String how = log.channel().words() + (log.isOverridden() ? ", not recorded as safe" : "");
        return new OpenCase.TimelineRow(
                log.at(),
                "Contact: " + log.outcome().label(),
                how + ". " + agencyName(names, log.agencyId()),
                readsContact ? log.summary() : "",
                log.isOverridden() ? "danger" : "");
    }

    /** The victim's own words: the latest that were logged with a contact, or told by an agency to this reader. */
    private Optional<OpenCase.Voice> voice(CaseFile file, Told all) {
        Stream<OpenCase.Voice> said = all.contacts().stream()
                .filter(log ->
                        log.personId().equals(file.victimId()) && !log.wishes().isEmpty())
                .map(log -> new OpenCase.Voice(log.wishes(), name(log.byAccountId()), log.at(), log.mayBeReadOut()));
        Stream<OpenCase.Voice> told = all.updates().stream()
                .filter(update -> update.type() == CaseUpdate.Type.VICTIMS_WORDS)
                .map(update -> new OpenCase.Voice(update.text(), name(update.authorId()), update.postedAt(), false));
        return Stream.concat(said.limit(1), told.limit(1)).max(Comparator.comparing(OpenCase.Voice::at));
    }

    private String name(UUID account) {
        return people.names(Set.of(account)).getOrDefault(account, "");
    }

    /** The agencies, in the order of their invitation. */
    List<OpenCase.TeamRow> team(List<CaseTeam> team, Viewer viewer) {
        Map<UUID, String> agencyNames = agencies.names();
        Map<UUID, String> inviters =
                people.names(team.stream().map(CaseTeam::invitedBy).collect(Collectors.toSet()));
        Stream<CaseTeam> present = team.stream().filter(place -> place.status() != CaseTeam.Status.REMOVED);
        return present.map(place -> new OpenCase.TeamRow(
                        place.agencyId(),
                        agencyName(agencyNames, place.agencyId()),
                        place.status(),
                        place.reason(),
                        inviters.getOrDefault(place.invitedBy(), ""),
                        place.invitedAt(),
                        place.isOpenAt(viewer.at())))
                .toList();
    }

    private static String agencyName(Map<UUID, String> names, UUID agency) {
        return names.getOrDefault(agency, "An agency that has left");
    }
}
