package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.concord.action.ActionAnswering;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionProgress;
import uk.concord.action.ActionRow;
import uk.concord.action.ActionUpdate;
import uk.concord.action.ActionUpdate.Way;
import uk.concord.kernel.Ids;
import uk.concord.meeting.ActionGiving;
import uk.concord.meeting.CaseOnScreen;

/** The actions of the example: one in each state, for whichever agencies work on the case. */
@Dependent
class ExampleActions {
    /** Lines without an owner; each agency of the case gets them in turn. */
    private static final List<String> LINES = List.of(
            "Replace the communal door lock and give the tenant two keys",
            "Add a marker so that calls from the address get an immediate response",
            "Offer a first counselling appointment at a safe place",
            "Fit a fireproof letterbox and sash jammers",
            "Agree a safe way to school with the head of year",
            "Send the leaflet on reporting to the neighbours",
            "Visit the tenants and test their smoke alarms");

    /** Whose work each line is by nature; when that agency is not on the case, another takes its place. */
    private static final List<String> OWNERS = List.of(
            "Harbour Homes",
            "Northmere Police",
            "Bridge Advocacy",
            "Harbour Homes",
            "Northmere Children's Services",
            "Northmere City Council",
            "Harbour Homes");

    private static final List<String> DUE = List.of(" +5wd", " +1d", " +15wd", " +8wd", " +20wd", " +3wd", " +12wd");

    private static final String WORKER = "worker@harbourhomes.example";

    @Inject
    private Cast cast;

    @EJB
    private ActionGiving giving;

    @EJB
    private ActionListing listing;

    @EJB
    private ActionAnswering answering;

    @EJB
    private ActionProgress progress;

    /** Proposes the actions at the meeting, to the agencies of the case in turn. */
    void give(UUID item, CaseOnScreen screen, int day) {
        List<String> agencies = screen.owners().stream()
                .filter(owner -> owner.accountId().isEmpty())
                .map(CaseOnScreen.Owner::name)
                .toList();
        ActionGiving.Ticks quiet = new ActionGiving.Ticks(false, false, false, null);
        for (int place = 0; place < LINES.size() && !agencies.isEmpty(); place++) {
            String owner =
                    agencies.contains(OWNERS.get(place)) ? OWNERS.get(place) : agencies.get(place % agencies.size());
            String line = LINES.get(place) + " @" + owner + DUE.get(place);
            as(ExampleMeetings.CHAIR, day, () -> giving.give(Ids.next(), item, line, quiet));
        }
    }

    /** What the agencies did with them since: one is overdue, one done, one waits for the chair, a worker has one, one is only proposed. */
    void follow(int day) {
        for (String email : ExampleMeetings.REPRESENTATIVES) {
            cast.as(email, day + 1, listing::toAnswer).forEach(row -> answer(email, row, day));
        }
    }

    private void answer(String email, ActionRow row, int day) {
        switch (LINES.indexOf(row.words())) {
            case 0 ->
                accepted(email, row, day, id -> say(email, id, day + 4, Way.IN_PROGRESS, "The joiner is ordered"));
            case 1 ->
                accepted(email, row, day, id -> {
                    say(email, id, day + 2, Way.IN_PROGRESS, "Sent to the control room");
                    say(email, id, day + 2, Way.DONE, "Record updated");
                });
            case 2 ->
                accepted(
                        email,
                        row,
                        day,
                        id -> say(email, id, day + 3, Way.CIRCUMSTANCES, "Asked to wait until the new year"));
            case 3 ->
                accepted(email, row, day, id -> {
                    say(email, id, day + 3, Way.IN_PROGRESS, "Looked at the door");
                    say(email, id, day + 6, Way.CIRCUMSTANCES, "The door is to be replaced as a whole");
                });
            case 6 -> accepted(email, row, day, id -> handOver(email, id, day));
            case 5 -> as(email, day + 1, () -> answering.refuse(Ids.next(), row.id(), "We have no leaflet of our own"));
            default -> {}
        }
    }

    private void accepted(String email, ActionRow row, int day, Consumer<UUID> then) {
        as(email, day + 1, () -> answering.accept(Ids.next(), row.id()));
        then.accept(row.id());
    }

    /** A representative gives it to the worker who does it; the worker sees no more of the case than its card (1.3). */
    private void handOver(String email, UUID action, int day) {
        if (email.contains("harbour")) {
            UUID worker = cast.account(WORKER);
            as(email, day + 2, () -> answering.assign(Ids.next(), action, worker));
            say(WORKER, action, day + 5, Way.IN_PROGRESS, "Two of the three homes are visited");
        }
    }

    private void say(String email, UUID action, int when, Way way, String words) {
        as(email, when, () -> progress.update(Ids.next(), action, new ActionUpdate(way, "", words)));
    }

    private void as(String email, int when, Runnable work) {
        cast.as(email, when, () -> {
            work.run();
            return email;
        });
    }
}
