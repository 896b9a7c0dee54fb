package uk.concord.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.kernel.Ids;

/** A meeting of invented people on Wednesday 2 December 2026; its research is due on the Monday before at noon. */
final class MeetingFixture {
    static final Instant BEFORE = Instant.parse("2026-11-26T10:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-30T12:00:00Z");
    static final UUID HOUSING = Ids.next();
    static final Viewer COORDINATOR = viewer(Role.COORD, Ids.next(), "Northmere");
    static final Viewer CHAIR = viewer(Role.CHAIR, Ids.next(), "Northmere");
    static final Viewer HOUSING_REP = viewer(Role.REP, HOUSING, "");

    private MeetingFixture() {}

    static Viewer viewer(Role role, UUID agency, String area) {
        return new Viewer(Ids.next(), new Desk(agency, true, true), Set.of(new HeldRole(role, area)), BEFORE);
    }

    static Meeting scheduled() {
        return Meeting.schedule(
                new Meeting.Plan(
                        "Northmere",
                        LocalDate.of(2026, 12, 2),
                        LocalTime.of(9, 30),
                        "Invented Hall",
                        CHAIR.accountId()),
                COORDINATOR);
    }

    static Meeting withAgenda() {
        return scheduled().issueAgenda();
    }

    static Meeting inSession() {
        return withAgenda().issuePack().begin(BEFORE);
    }

    static AgendaItem item(Meeting meeting) {
        return AgendaItem.list(meeting, Ids.next(), AgendaItem.Origin.NEW, 1);
    }

    static ResearchRequest asked(AgendaItem item) {
        return ResearchRequest.ask(item, HOUSING, BEFORE, DUE);
    }

    /** The same person at a later moment. */
    static Viewer at(Viewer viewer, Instant moment) {
        return new Viewer(viewer.accountId(), viewer.desk(), viewer.roles(), moment);
    }
}
