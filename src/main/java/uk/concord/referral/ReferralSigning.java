package uk.concord.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.form.CheckedAnswers;
import uk.concord.form.GuidedForm;
import uk.concord.identity.People;
import uk.concord.kernel.RuleBroken;
import uk.concord.risk.RiskScore;
import uk.concord.risk.RiskTool;

/** A manager reads a referral of their agency and signs it off, or sends it back to its author with a reason (1.2, 2.2). */
@Stateless
public class ReferralSigning {
    private static final int SHORTEST_REASON = 10;

    @Inject
    private Referrals referrals;

    @Inject
    private Sending sending;

    @Inject
    private SignOffAsking signatures;

    @Inject
    private People people;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** What waits for the viewer's signature, the longest waiting first. */
    @Requires(Permission.REFERRAL_COUNTERSIGN)
    public List<Waiting> waiting() {
        List<Referral> open = referrals.toSign(viewers.get());
        Set<UUID> authors = open.stream().map(Referral::referrerId).collect(Collectors.toSet());
        Map<UUID, String> names = authors.isEmpty() ? Map.of() : people.names(authors);
        return open.stream()
                .map(r -> new Waiting(
                        r.id(),
                        r.reference(),
                        names.getOrDefault(r.referrerId(), ""),
                        sentAt(r),
                        r.signOff().state()))
                .toList();
    }

    /** The whole of it, to be read and not to be changed. */
    @Requires(Permission.REFERRAL_COUNTERSIGN)
    public Whole read(@About UUID referralId) {
        Referral referral = referrals.signable(viewers.get(), referralId);
        GuidedForm form = GuidedForm.of(referral::answers);
        RiskTool tool = sending.toolOf(form);
        String author = people.names(Set.of(referral.referrerId())).getOrDefault(referral.referrerId(), "");
        return new Whole(
                new Waiting(
                        referral.id(),
                        referral.reference(),
                        author,
                        sentAt(referral),
                        referral.signOff().state()),
                new CheckedAnswers(form),
                tool,
                form.score(tool));
    }

    /**
     * Signs what was read; triage receives it now, unless it could not wait and triage has it already.
     *
     * @param read when what was read had been sent: what was changed since is read again first
     */
    @Requires(Permission.REFERRAL_COUNTERSIGN)
    public void sign(UUID token, @About UUID referralId, Instant read) {
        Viewer manager = viewers.get();
        once.run(token, () -> sign(referrals.signable(manager, referralId), manager, read));
    }

    private void sign(Referral referral, Viewer manager, Instant read) {
        boolean first = referral.status() == ReferralStatus.WITH_MANAGER;
        referral.signOff(manager.accountId(), manager.at(), read);
        if (first) {
            sending.send(referral, inTheNameOf(referral, manager));
        }
        signatures.tellAuthor(referral);
    }

    /** What is entered stays its author's: they assessed the risk, the manager only let it go. */
    private static Viewer inTheNameOf(Referral referral, Viewer manager) {
        return new Viewer(referral.referrerId(), manager.desk(), Set.of(), manager.at());
    }

    /** Sends it back; what was typed stays, and its author may change it and send it again. */
    @Requires(Permission.REFERRAL_COUNTERSIGN)
    public void sendBack(UUID token, @About UUID referralId, String why) {
        Viewer manager = viewers.get();
        if (why.strip().length() < SHORTEST_REASON) {
            referrals.signable(manager, referralId);
            throw new RuleBroken("referral.signOff.why", "why");
        }
        once.run(token, () -> {
            Referral referral = referrals.signable(manager, referralId);
            referral.sendBack(why, manager.accountId(), manager.at());
            signatures.tellAuthor(referral);
        });
    }

    private static Instant sentAt(Referral referral) {
        return referral.signOff().sentAt().orElse(Instant.EPOCH);
    }

    /**
     * A referral that waits for a manager's signature; it names no victim.
     *
     * @param author the worker who wrote it
     * @param sentAt when they sent it, UTC
     */
    public record Waiting(UUID id, String reference, String author, Instant sentAt, SignOff.State state) {
        /** Triage has it already: it could not wait. */
        public boolean isWithTriage() {
            return state == SignOff.State.AFTERWARDS;
        }
    }

    /** The whole of a referral, for the manager who signs it off. */
    public record Whole(Waiting head, CheckedAnswers said, RiskTool tool, RiskScore score) {
        /** Each question of the tool, and what was answered. */
        public List<CheckedAnswers.Line> questions() {
            return said.questions(tool);
        }
    }
}
