package uk.concord.plan;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionCategory;
import uk.concord.action.ActionOwner;
import uk.concord.action.ActionPriority;
import uk.concord.action.ActionProposal;
import uk.concord.action.SafetyGates;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.progress.Measure;
import uk.concord.progress.Milestone;
import uk.concord.progress.Objective;

/** Gives the plan its shape below the recommendations: objectives, joint actions of several agencies, milestones, measures. */
@Stateless
public class Shaping {
    @Inject
    private PlanScope scope;

    @Inject
    private Plans plans;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private OnceOnly once;

    @Inject
    private ActionBook actions;

    @Inject
    private Event<PlanNotice> notices;

    /** An agency that could be asked. */
    public record Candidate(UUID id, String name) {}

    /** The active agencies that take part in the plan, by name: any of them may be asked. */
    @Requires(Permission.PLAN_SHAPE)
    public List<Candidate> candidates() {
        LocalDate today = scope.participant().today();
        return agencies.active().stream()
                .filter(agency -> agencies.permits(agency.id(), Purpose.ACTION_PLAN, today))
                .map(agency -> new Candidate(agency.id(), agency.name()))
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }

    /** Sets an objective for a recommendation. */
    @Requires(Permission.PLAN_SHAPE)
    public UUID setObjective(@About UUID recommendationId, UUID token, String text) {
        scope.participant();
        Recommendation recommendation = plans.recommendation(recommendationId);
        return once.make(
                token,
                () -> plans.add(Objective.set(recommendation.inspectionId(), recommendation.id(), text))
                        .id());
    }

    /** Who is asked: one agency leads, the others take part. */
    public record Asked(UUID lead, Set<UUID> partners) {}

    /** Proposes a joint action; it is nobody's promise until the lead has accepted it. */
    @Requires(Permission.PLAN_SHAPE)
    public UUID propose(@About UUID recommendationId, UUID token, JointAction.Proposal proposal, Asked asked) {
        Viewer viewer = scope.participant();
        Recommendation recommendation = plans.recommendation(recommendationId);
        return once.make(token, () -> {
            Map<UUID, Agency> active =
                    agencies.active().stream().collect(Collectors.toMap(Agency::id, agency -> agency));
            mustBeActive(asked, active.keySet());
            int number = plans.actionsUnder(recommendationId) + 1;
            JointAction action = JointAction.propose(recommendation, proposal, number, viewer.today());
            ask(viewer, action, asked, active);
            plans.add(action);
            plans.add(PlanDecision.of(
                    action,
                    viewer.accountId(),
                    viewer.at(),
                    PlanDecision.Matter.PROPOSED,
                    "Proposed to " + PlanRow.whose(action)));
            notices.fire(new PlanNotice(
                    PlanNotice.Kind.ASKED_TO_ACT,
                    action.inspectionId(),
                    action.id(),
                    action.code(),
                    action.actingAgencies()));
            return action.id();
        });
    }

    private static void mustBeActive(Asked asked, Set<UUID> active) {
        if (!active.contains(asked.lead())) {
            throw new RuleBroken("plan.leadChoose", "lead");
        }
        if (!active.containsAll(asked.partners()) || asked.partners().contains(asked.lead())) {
            throw new RuleBroken("plan.partnersChoose", "partners");
        }
    }

    private void ask(Viewer viewer, JointAction action, Asked asked, Map<UUID, Agency> active) {
        LocalDate due = action.dueOn().orElse(viewer.today());
        UUID asking = actions.proposeJointly(
                viewer,
                new Subject(SubjectKind.PLAN, action.inspectionId()),
                ActionOwner.agency(asked.lead()),
                new ActionProposal(
                        action.text(), ActionCategory.COMMUNITY, ActionPriority.ROUTINE, due, SafetyGates.quiet(false)),
                asked.partners());
        active.values().stream()
                .filter(agency -> agency.id().equals(asked.lead()))
                .forEach(agency ->
                        action.owned(party(agency, PlanParty.Part.OWNER).askedBy(asking)));
        active.values().stream()
                .filter(agency -> asked.partners().contains(agency.id()))
                .forEach(agency -> action.owned(party(agency, PlanParty.Part.PARTNER)));
    }

    private static PlanParty party(Agency agency, PlanParty.Part part) {
        String code =
                agency.shortName().substring(0, Math.min(30, agency.shortName().length()));
        return PlanParty.inside(code, agency.name(), part, agency.id());
    }

    /** Sets a day on the way of an item. */
    @Requires(Permission.PLAN_SHAPE)
    public UUID setMilestone(@About UUID itemId, UUID token, String text, LocalDate dueOn) {
        scope.participant();
        PlanItem item = plans.item(itemId);
        return once.make(
                token,
                () -> plans.add(Milestone.set(item.inspectionId(), item.id(), text, dueOn))
                        .id());
    }

    /** Defines what is counted to prove an item. */
    @Requires(Permission.PLAN_SHAPE)
    public UUID defineMeasure(@About UUID itemId, UUID token, Measure.Definition definition) {
        scope.participant();
        PlanItem item = plans.item(itemId);
        return once.make(
                token,
                () -> plans.add(Measure.define(item.inspectionId(), item.id(), definition))
                        .id());
    }

    /** Enters the figures of some months; a month that was not returned has no numbers. */
    @Requires(Permission.PLAN_SHAPE)
    public void enterFigures(@About UUID measureId, List<Measure.Figure> figures) {
        scope.participant();
        Measure measure = plans.measure(measureId);
        new HashSet<>(figures).forEach(measure::counted);
    }
}
