package uk.concord.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** People and actions of an invented Wednesday, 2 December 2026, 10:00. */
final class ActionFixture {
    static final Instant MEETING = Instant.parse("2026-12-02T10:00:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 12, 9);
    static final UUID HOUSING = Ids.next();

    static final Viewer CHAIR = viewer(Role.CHAIR, Ids.next(), MEETING);
    static final Viewer HOUSING_REP = viewer(Role.REP, HOUSING, MEETING);

    private ActionFixture() {}

    static Viewer viewer(Role role, UUID agency, Instant at) {
        return new Viewer(Ids.next(), new Desk(agency, true, true), Set.of(new HeldRole(role, "")), at);
    }

    static Viewer later(Viewer viewer, long seconds) {
        return new Viewer(
                viewer.accountId(), viewer.desk(), viewer.roles(), viewer.at().plusSeconds(seconds));
    }

    static ActionProposal lock(SafetyGates gates) {
        return new ActionProposal(
                "Replace the communal door lock", ActionCategory.HOUSING, ActionPriority.HIGH, DUE, gates);
    }

    /** For a plan, whose words stand in clear, so that no vault is needed. */
    static ActionItem proposed() {
        return ActionItem.propose(
                new Subject(SubjectKind.PLAN, Ids.next()),
                ActionOwner.agency(HOUSING),
                lock(SafetyGates.quiet(false)),
                CHAIR);
    }

    static ActionItem accepted() {
        ActionItem action = proposed();
        action.accept(HOUSING_REP);
        return action;
    }

    static ActionItem started() {
        ActionItem action = accepted();
        action.progress(HOUSING_REP, "The joiner has been ordered");
        return action;
    }

    static ActionItem urgent() {
        ActionItem action = ActionItem.propose(
                new Subject(SubjectKind.PLAN, Ids.next()),
                ActionOwner.agency(HOUSING),
                new ActionProposal(
                        "Replace the communal door lock",
                        ActionCategory.HOUSING,
                        ActionPriority.URGENT,
                        DUE,
                        SafetyGates.quiet(false)),
                CHAIR);
        action.accept(HOUSING_REP);
        return action;
    }
}
