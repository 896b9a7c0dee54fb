package uk.concord.action;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.Permission;
import uk.concord.access.Standstill;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.deadline.ClockState;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.Due;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.identity.People;
import uk.concord.kernel.SubjectKind;

/** Writes actions out as rows, with the names of agencies and people and the clock of this moment. */
@Dependent
class ActionRows {
    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    @Inject
    private WorkingCalendar calendar;

    List<ActionRow> of(Viewer viewer, List<ActionItem> actions, Map<UUID, String> references) {
        if (actions.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> agencyNames = agencies.names();
        Map<UUID, String> names = people.names(actions.stream()
                .map(action -> action.owner().accountId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return actions.stream()
                .map(action -> row(
                        viewer,
                        action,
                        references.getOrDefault(action.subject().id(), ""),
                        new Names(agencyNames, names)))
                .toList();
    }

    private record Names(Map<UUID, String> agencies, Map<UUID, String> people) {}

    private ActionRow row(Viewer viewer, ActionItem action, String reference, Names names) {
        ActionOwner owner = action.owner();
        return new ActionRow(
                action.id(),
                action.subject(),
                reference,
                action.words(),
                owner,
                names.agencies().getOrDefault(owner.agencyId(), ""),
                owner.accountId() == null ? "" : names.people().getOrDefault(owner.accountId(), ""),
                action.category(),
                action.priority(),
                action.term(),
                action.status(),
                action.course(),
                action.gates(),
                clock(viewer, action));
    }

    /** How the agencies stand on a day: one statement. */
    Standstill.Day day(LocalDate today) {
        return Standstill.Day.of(agencies.desks(today));
    }

    /**
     * The agencies that work here, each with those of its people who could tell how an action goes: to whom one may be
     * proposed; never to an agency that is suspended or has no agreement in force (L-02, S82).
     */
    List<ActionOwner.Choice> owners(Viewer viewer, SubjectKind kind, Set<UUID> agencyIds) {
        Standstill.Day day = day(viewer.today());
        Map<UUID, String> names = agencies.names();
        return agencyIds.stream()
                .filter(id -> day.of(id, kind).isEmpty())
                .sorted(Comparator.comparing(id -> names.getOrDefault(id, "")))
                .flatMap(id -> owners(id, names.getOrDefault(id, "")))
                .toList();
    }

    private Stream<ActionOwner.Choice> owners(UUID agencyId, String agency) {
        return Stream.concat(
                Stream.of(new ActionOwner.Choice(ActionOwner.agency(agencyId), agency)),
                people.ableTo(Permission.ACTION_PROGRESS, agencyId).stream()
                        .map(person -> new ActionOwner.Choice(
                                ActionOwner.person(agencyId, person.id()), person.name() + ", " + agency)));
    }

    /** Overdue is derived here and nowhere stored (3.10). */
    Clockface clock(Viewer viewer, ActionItem action) {
        Due due = Due.endOf(action.term().dueOn());
        Optional<Instant> ended = action.course().endedAt();
        if (action.status() == ActionStatus.REFUSED) {
            return Clockface.paused("waits for the chair");
        }
        if (ended.isEmpty()) {
            return Clockface.of(due, viewer.at(), calendar);
        }
        return action.status() == ActionStatus.COMPLETED
                ? Clockface.done(due, ended.get(), calendar)
                : new Clockface(ClockState.DONE, "Ended " + LondonTime.date(LondonTime.dayOf(ended.get())), "");
    }

    List<ActionNote.Row> notes(List<ActionNote> notes) {
        Map<UUID, String> agencyNames = agencies.names();
        Set<UUID> writers = notes.stream().map(ActionNote::by).collect(Collectors.toSet());
        Map<UUID, String> names = people.names(writers);
        return notes.stream()
                .map(n -> new ActionNote.Row(
                        n.kind(),
                        n.text(),
                        names.getOrDefault(n.by(), ""),
                        agencyNames.getOrDefault(n.agencyId(), ""),
                        n.at()))
                .toList();
    }
}
