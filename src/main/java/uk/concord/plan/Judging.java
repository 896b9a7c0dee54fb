package uk.concord.plan;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.ColourClaim;
import uk.concord.progress.ItemRule;

/** What the performance officer decides: evidence, demonstrations, another colour, whom "they" means, national news. */
@Stateless
public class Judging {
    @Inject
    private PlanScope scope;

    @Inject
    private Plans plans;

    @Inject
    private GoldenThreads threads;

    @Inject
    private OnceOnly once;

    @Inject
    private Event<PlanNotice> notices;

    /** A judgement with the reason that its sender will read. */
    public record Verdict(Evidence.Judgement judgement, String reason) {}

    /** Accepts evidence, accepts it with a limit, or does not: never one's own agency's (stage 1). */
    @Requires(Permission.PLAN_JUDGE)
    public void judge(@About UUID evidenceId, UUID token, Verdict verdict) {
        Viewer viewer = scope.participant();
        Evidence evidence = plans.evidence(evidenceId);
        PlanItem item = plans.item(evidence.itemId());
        once.run(token, () -> {
            Set<UUID> concerned = new HashSet<>(Set.of(evidence.submittedBy()));
            if (item.isOwnedBy(viewer.agencyId())) {
                concerned.add(viewer.accountId());
            }
            RuleBroken.ifAny(ItemRule.acceptingEvidence(1, concerned, viewer.accountId()));
            evidence.judge(verdict.judgement(), verdict.reason(), viewer.accountId(), viewer.at());
            settle(viewer, item, evidence);
        });
    }

    private void settle(Viewer viewer, PlanItem item, Evidence evidence) {
        boolean accepted = evidence.judgement().isAcceptance();
        if (accepted) {
            item.evidenceAccepted(viewer.accountId(), viewer.today());
        } else {
            item.evidenceRefused();
        }
        note(
                viewer,
                item,
                accepted ? PlanDecision.Matter.EVIDENCE_ACCEPTED : PlanDecision.Matter.EVIDENCE_REFUSED,
                evidence.title() + ": " + evidence.judgementReason());
        tell(PlanNotice.Kind.EVIDENCE_JUDGED, item);
    }

    /** Begins the months in which its measures must show that it works. */
    @Requires(Permission.PLAN_JUDGE)
    public void beginDemonstration(@About UUID itemId, int seen, UUID token) {
        Viewer viewer = scope.participant();
        PlanItem item = plans.item(itemId);
        once.run(token, () -> {
            item.demonstrate(seen, viewer.today());
            note(viewer, item, PlanDecision.Matter.DEMONSTRATION, "Begun on " + LondonTime.date(viewer.today()));
        });
    }

    /** Shows another colour than the rule's, better or worse, with the reason; it is marked as overridden. */
    @Requires(Permission.PLAN_JUDGE)
    public void decideColour(@About UUID itemId, int seen, UUID token, ColourClaim claim) {
        Viewer viewer = scope.participant();
        PlanItem item = plans.item(itemId);
        once.run(token, () -> {
            item.overrule(
                    seen,
                    ColourClaim.byOffice(claim.rag(), claim.reason()),
                    threads.of(item.inspectionId(), viewer.today()).computed(item));
            note(viewer, item, PlanDecision.Matter.COLOUR, claim.rag().words() + ": " + claim.reason());
        });
    }

    /** A decision on whom "they" means, as it is minuted (T5). */
    public record OwnerDecision(Set<String> ownerCodes, String reason, String minuteReference) {}

    /** Decides an unclear owner; who is not named has no part in it any more. */
    @Requires(Permission.PLAN_JUDGE)
    public void decideOwners(@About UUID itemId, int seen, UUID token, OwnerDecision decision) {
        Viewer viewer = scope.participant();
        Recommendation item = plans.recommendation(itemId);
        once.run(token, () -> {
            if (decision.reason().strip().length() < ItemRule.SHORTEST_REASON) {
                throw new RuleBroken("plan.decisionReason", "reason");
            }
            if (decision.minuteReference().isBlank()) {
                throw new RuleBroken("plan.minuteReference", "minute");
            }
            item.decideOwners(seen, decision.ownerCodes());
            String names = item.parties().stream()
                    .filter(PlanParty::isOwner)
                    .map(PlanParty::name)
                    .collect(Collectors.joining(", "));
            plans.add(PlanDecision.of(
                            item,
                            viewer.accountId(),
                            viewer.at(),
                            PlanDecision.Matter.OWNERS,
                            "“They” means " + names + ". " + decision.reason().strip())
                    .minuted(decision.minuteReference()));
            tell(PlanNotice.Kind.OWNERS_DECIDED, item);
        });
    }

    /** What national bodies report as complete: what waited for it gets its date, and its owners are told (S66). */
    public record NationalNews(LocalDate completedOn, String source) {}

    /** Records that a nationally owned recommendation is complete. */
    @Requires(Permission.PLAN_JUDGE)
    public void recordNationalCompletion(@About UUID itemId, int seen, UUID token, NationalNews news) {
        Viewer viewer = scope.participant();
        Recommendation item = plans.recommendation(itemId);
        once.run(token, () -> {
            if (news.source().strip().length() < ItemRule.SHORTEST_REASON) {
                throw new RuleBroken("plan.nationalSource", "source");
            }
            Map<Recommendation, LocalDate> given =
                    threads.of(item.inspectionId(), viewer.today()).datesGivenBy(item, news.completedOn());
            item.completeNationally(seen, news.completedOn(), viewer.today());
            note(viewer, item, PlanDecision.Matter.NATIONAL_COMPLETION, news.source());
            given.forEach((waiting, due) -> tellDue(viewer, item, waiting, due));
        });
    }

    private void tellDue(Viewer viewer, Recommendation complete, Recommendation waiting, LocalDate due) {
        note(
                viewer,
                waiting,
                PlanDecision.Matter.DUE_DATE_SET,
                String.format(
                        Locale.UK, "%s is complete, so this is due on %s", complete.code(), LondonTime.date(due)));
        tell(PlanNotice.Kind.DUE_DATE_SET, waiting);
    }

    private void note(Viewer viewer, PlanItem item, PlanDecision.Matter matter, String text) {
        plans.add(PlanDecision.of(item, viewer.accountId(), viewer.at(), matter, text));
    }

    private void tell(PlanNotice.Kind kind, PlanItem item) {
        notices.fire(new PlanNotice(kind, item.inspectionId(), item.id(), item.code(), item.actingAgencies()));
    }
}
