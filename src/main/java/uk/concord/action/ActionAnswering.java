package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.NotFound;

/** The owner agency's representative answers: takes an action on, refuses it, names a person, asks for more time. */
@Stateless
public class ActionAnswering {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private ActionSighting sighting;

    @Inject
    private ActionItems actions;

    @Inject
    private People people;

    @Inject
    private OnceOnly once;

    @Requires(Permission.ACTION_ANSWER)
    public void accept(UUID token, @About UUID actionId) {
        Viewer viewer = viewers.get();
        ActionItem action = sighting.ofAgency(viewer, actionId);
        once.run(token, () -> actions.add(action.accept(viewer)));
    }

    @Requires(Permission.ACTION_ANSWER)
    public void refuse(UUID token, @About UUID actionId, String reason) {
        Viewer viewer = viewers.get();
        ActionItem action = sighting.ofAgency(viewer, actionId);
        once.run(token, () -> actions.add(action.refuse(viewer, reason)));
    }

    /** Gives it to an active person of the viewer's own agency whose role lets them see it. */
    @Requires(Permission.ACTION_ANSWER)
    public void assign(UUID token, @About UUID actionId, UUID accountId) {
        Viewer viewer = viewers.get();
        ActionItem action = sighting.ofAgency(viewer, actionId);
        Colleague person = able(viewer).stream()
                .filter(colleague -> colleague.id().equals(accountId))
                .findFirst()
                .orElseThrow(NotFound::new);
        once.run(token, () -> actions.add(action.assign(viewer, person.id(), person.name())));
    }

    @Requires(Permission.ACTION_ANSWER)
    public void askForMoreTime(UUID token, @About UUID actionId, LocalDate until, String reason) {
        Viewer viewer = viewers.get();
        ActionItem action = sighting.ofAgency(viewer, actionId);
        once.run(token, () -> actions.add(action.askExtension(viewer, until, reason)));
    }

    /** Those of the own agency to whom an action may be given. */
    @Requires(Permission.ACTION_ANSWER)
    public List<Colleague> colleagues() {
        return able(viewers.get());
    }

    private List<Colleague> able(Viewer viewer) {
        return people.ableTo(Permission.ACTION_PROGRESS, viewer.agencyId());
    }
}
