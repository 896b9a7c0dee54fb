package uk.concord.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Viewer;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class ActionLifeIT {
    private static final String WORKER = "worker@harbourhomes.example";
    private static final ActionUpdate BEGUN = new ActionUpdate(ActionUpdate.Way.IN_PROGRESS, "", "Ordered");
    private static final ActionUpdate DONE = new ActionUpdate(ActionUpdate.Way.DONE, "Work order closed", "");
    private static final ActionUpdate MOVED =
            new ActionUpdate(ActionUpdate.Way.CIRCUMSTANCES, "", "The tenant moved away");

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @EJB
    private ActionAnswering answering;

    @EJB
    private ActionProgress progress;

    @EJB
    private ActionSettling settling;

    @EJB
    private ActionListing listing;

    private UUID proposed(String victim, String owner) {
        return actions.proposed(cases.about(victim, HOUSING, POLICE), owner);
    }

    private UUID accepted(String victim, String owner) {
        UUID action = proposed(victim, owner);
        acting.as(HOUSING, () -> answering.accept(Ids.next(), action));
        return action;
    }

    private ActionStatus status(UUID action) {
        return acting.as(HOUSING, () -> progress.open(action)).row().status();
    }

    @Test
    @Tag("S45")
    void theRepresentativeAcceptsAndTheDateStays() { // 3.10
        UUID action = accepted("Accepted Testperson", HOUSING);
        ActionRow row = acting.as(HOUSING, () -> progress.open(action)).row();

        assertEquals(ActionStatus.ACCEPTED, row.status());
        assertEquals(row.term().originalDueOn(), row.dueOn());
    }

    @Test
    @Tag("S44")
    void nobodyElseAcceptsForTheAgency() { // 3.10
        UUID action = proposed("Guarded Testperson", HOUSING);

        assertThrows(NotFound.class, () -> acting.as(POLICE, () -> answering.accept(Ids.next(), action)));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> answering.accept(Ids.next(), action)));
        assertThrows(NotFound.class, () -> acting.as(WORKER, () -> answering.accept(Ids.next(), action)));
        assertEquals(ActionStatus.PROPOSED, status(action));
    }

    @Test
    @Tag("S9")
    void theWorkerWhoOwnsItUpdatesItAndSeesItUntilItEnds() { // 1.4
        UUID action = accepted("Owned Testperson", WORKER);
        acting.as(WORKER, () -> progress.update(Ids.next(), action, BEGUN));

        ActionProgress.Saved saved = acting.as(WORKER, () -> progress.update(Ids.next(), action, DONE));

        assertTrue(saved.ended());
        assertThrows(NotFound.class, () -> acting.as(WORKER, () -> progress.open(action)));
    }

    @Test
    void anUpdateSentTwiceIsRecordedOnceEvenWhenItEndedTheAction() { // 6
        UUID action = accepted("Replayed Testperson", WORKER);
        UUID token = Ids.next();

        acting.as(WORKER, () -> progress.update(token, action, DONE));
        acting.as(WORKER, () -> progress.update(token, action, DONE));

        long evidence = acting.as(HOUSING, () -> progress.open(action)).notes().stream()
                .filter(note -> note.kind() == ActionNote.Kind.EVIDENCE)
                .count();
        assertEquals(1, evidence);
    }

    @Test
    @Tag("S48")
    void circumstancesEndAStartedActionAtOnce() { // 3.10
        UUID action = accepted("Moved Testperson", HOUSING);
        acting.as(HOUSING, () -> progress.update(Ids.next(), action, BEGUN));

        acting.as(HOUSING, () -> progress.update(Ids.next(), action, MOVED));

        assertEquals(ActionStatus.NOT_COMPLETED_CIRCUMSTANCES, status(action));
        assertFalse(status(action).entersOnTimeMeasure());
    }

    @Test
    @Tag("S49")
    void anActionNeverStartedWaitsForTheChair() { // 3.10
        UUID caseId = cases.about("Waiting Testperson", HOUSING);
        UUID action = actions.proposed(caseId, HOUSING);
        cases.sentToChair(caseId);
        acting.as(HOUSING, () -> answering.accept(Ids.next(), action));

        acting.as(HOUSING, () -> progress.update(Ids.next(), action, MOVED));
        assertEquals(ActionStatus.ACCEPTED, status(action));
        assertThrows(
                NotFound.class,
                () -> acting.as(Acting.COORDINATOR, () -> settling.answerCircumstances(Ids.next(), action, true)));
        acting.as(Acting.CHAIR, () -> settling.answerCircumstances(Ids.next(), action, true));
        assertEquals(ActionStatus.NOT_COMPLETED_CIRCUMSTANCES, status(action));
    }

    @Test
    @Tag("S44")
    @Tag("S45")
    void whatOneAgencyRefusesIsProposedToAnotherAndKeepsItsDate() { // 2.9
        UUID caseId = cases.about("Refused Testperson", HOUSING, POLICE);
        UUID action = actions.proposed(caseId, HOUSING);
        cases.sentToChair(caseId);
        acting.as(HOUSING, () -> answering.refuse(Ids.next(), action, "Not our building"));
        ActionOwner police = ActionOwner.agency(acting.viewer(POLICE).agencyId());

        acting.as(Acting.CHAIR, () -> settling.proposeTo(Ids.next(), action, police));
        acting.as(POLICE, () -> answering.accept(Ids.next(), action));

        ActionRow row = acting.as(POLICE, () -> progress.open(action)).row();
        assertEquals(ActionStatus.ACCEPTED, row.status());
        assertEquals(row.term().originalDueOn(), row.dueOn());
        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> progress.open(action)));
    }

    @Test
    @Tag("S44")
    void noActionIsProposedToAnAgencyThatIsNotOfTheCase() { // 1.4
        UUID caseId = cases.about("Outside Testperson", HOUSING);
        UUID action = actions.proposed(caseId, HOUSING);
        cases.sentToChair(caseId);
        ActionOwner health = ActionOwner.agency(acting.viewer(HEALTH).agencyId());

        assertThrows(
                NotFound.class, () -> acting.as(Acting.CHAIR, () -> settling.proposeTo(Ids.next(), action, health)));
        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> settling.open(action)));
    }

    @Test
    @Tag("S44")
    void noActionGoesToAWorkerWhoseRoleShowsThemNone() { // 1.2
        UUID caseId = cases.about("Unseen Testperson", HOUSING);
        UUID action = actions.proposed(caseId, HOUSING);
        cases.sentToChair(caseId);
        Viewer planner = acting.viewer("plan@harbourhomes.example");
        ActionOwner unable = ActionOwner.person(planner.agencyId(), planner.accountId());

        assertThrows(
                NotFound.class,
                () -> acting.as(HOUSING, () -> answering.assign(Ids.next(), action, planner.accountId())));
        assertThrows(
                NotFound.class, () -> acting.as(Acting.CHAIR, () -> settling.proposeTo(Ids.next(), action, unable)));
        assertFalse(acting.as(HOUSING, () -> answering.colleagues()).stream()
                .anyMatch(one -> one.id().equals(planner.accountId())));
    }

    @Test
    void anAgencyThatIsNotInvitedFindsNoActionAndItsListIsEmpty() { // 1.4
        UUID action = proposed("Unlisted Testperson", HOUSING);

        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> progress.open(action)));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> progress.update(Ids.next(), action, DONE)));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> progress.takeBack(Ids.next(), action)));
        assertTrue(acting.as(HEALTH, () -> listing.agency()).stream()
                .noneMatch(row -> row.id().equals(action)));
    }

    @Test
    void anIdThatIsNobodysIsAnsweredLikeAnotherAgencys() { // 1.4
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> progress.open(Ids.next())));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> answering.accept(Ids.next(), Ids.next())));
    }
}
