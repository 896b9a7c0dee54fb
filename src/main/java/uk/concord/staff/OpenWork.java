package uk.concord.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.Account;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.SubjectKind;

/** Sees to it that what somebody had in hand has an owner when they are gone. */
@Dependent
class OpenWork {
    private static final Set<SubjectKind> OF_ACTIONS = EnumSet.of(SubjectKind.CASE, SubjectKind.PLAN);

    @Inject
    private ActionBook actions;

    @Inject
    private CaseDocket cases;

    @Inject
    private People people;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Event<WorkPassed> news;

    /** Whatever was not handed over goes back to the agency: its representative answers for it. */
    void left(@Observes Account.Left leaver) {
        pass(leaver.accountId(), leaver.agencyId(), Optional.empty());
    }

    void pass(UUID leaver, UUID agencyId, Optional<Colleague> colleague) {
        Viewer by = viewers.get();
        List<ActionBook.InHand> inHand = actions.inHandOf(by, leaver);
        Set<SubjectKind> kinds = colleague.map(this::kinds).orElse(Set.of());
        Set<UUID> returned = new HashSet<>();
        boolean taken = false;
        for (ActionBook.InHand action : inHand) {
            Colleague taker = colleague
                    .filter(one -> kinds.contains(action.subject().kind()) && isAdmitted(one, action))
                    .orElse(null);
            actions.pass(by, action.actionId(), taker);
            taken = taken || taker != null;
            if (taker == null && isOfCase(action)) {
                returned.add(action.subject().id());
            }
        }
        if (!inHand.isEmpty()) {
            news.fire(new WorkPassed(
                    agencyId, taken ? colleague.map(Colleague::id).orElse(null) : null, Set.copyOf(returned)));
        }
    }

    /** Those of an agency whose role lets them see actions of these kinds, by name. */
    List<Colleague> able(UUID agencyId, Set<SubjectKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> people.ableTo(permission(kind), agencyId).stream())
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private Set<SubjectKind> kinds(Colleague colleague) {
        return OF_ACTIONS.stream()
                .filter(kind -> able(colleague.agencyId(), Set.of(kind)).stream()
                        .anyMatch(one -> one.id().equals(colleague.id())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Permission permission(SubjectKind kind) {
        return kind == SubjectKind.PLAN ? Permission.PLAN_UPDATE : Permission.ACTION_PROGRESS;
    }

    /** Nobody is handed what they may not see: a conflict or a list of names stands before any colleague (1.5, S13). */
    private boolean isAdmitted(Colleague colleague, ActionBook.InHand action) {
        return !isOfCase(action)
                || cases.admitted(action.subject().id(), List.of(colleague)).contains(colleague.id());
    }

    private static boolean isOfCase(ActionBook.InHand action) {
        return action.subject().kind() == SubjectKind.CASE;
    }
}
