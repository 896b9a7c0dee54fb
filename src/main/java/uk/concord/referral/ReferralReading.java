package uk.concord.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Due;
import uk.concord.deadline.Timetable;
import uk.concord.form.DraftView;
import uk.concord.form.GuidedForm;
import uk.concord.identity.People;
import uk.concord.kernel.NotFound;
import uk.concord.risk.RiskTool;

/** What an author, and their manager, may read of a referral: the whole draft, and after sending its status only. */
@Stateless
public class ReferralReading {
    @Inject
    private Referrals referrals;

    @Inject
    private Sending sending;

    @Inject
    private DraftErasing erasing;

    @Inject
    private Timetable timetable;

    @Inject
    private People people;

    @Inject
    private CurrentViewer viewers;

    /** The viewer's own referrals and, for a manager, those of the agency. */
    @Requires(Permission.REFERRAL_READ)
    public Lists lists() {
        return new Lists(own(), ofAgency());
    }

    /** The viewer's own referrals, the latest change first. */
    @Requires(Permission.REFERRAL_READ)
    public List<ReferralRow> own() {
        return rows(referrals.writtenBy(viewers.get()));
    }

    /** Those of them that wait for the viewer: drafts, and questions that came back. */
    @Requires(Permission.REFERRAL_READ)
    public List<ReferralRow> unfinished() {
        return rows(referrals.unfinishedBy(viewers.get()));
    }

    /** Those of the manager's agency; nothing for anybody else. */
    @Requires(Permission.REFERRAL_READ)
    public List<ReferralRow> ofAgency() {
        Viewer viewer = viewers.get();
        return viewer.holds(Role.AGENCY_MGR) ? rows(referrals.ofAgency(viewer)) : List.of();
    }

    /** A draft; once it is sent there is no draft any more. */
    @Requires(Permission.REFERRAL_READ)
    public DraftView draft(@About UUID id) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.readable(viewer, id);
        if (referral.status() != ReferralStatus.DRAFT) {
            throw new NotFound();
        }
        GuidedForm form = GuidedForm.of(referral::answers);
        RiskTool tool = sending.toolOf(form);
        return new DraftView(
                id,
                head(referral, viewer, sending.signature(referral, form, tool)),
                form,
                form.breaches(tool, viewer.today()),
                new DraftView.Assessed(tool, form.score(tool)));
    }

    /** Whether the viewer's own referral was sent already; everybody else hears no more than of one that is not there. */
    @Requires(Permission.REFERRAL_READ)
    public boolean isMineAndSent(@About UUID id) {
        return referrals.isSentBy(viewers.get(), id);
    }

    private DraftView.Head head(Referral draft, Viewer viewer, DraftView.Signature signature) {
        return new DraftView.Head(
                draft.reference(),
                draft.changedAt(),
                erasing.idleness(draft).erasedOn(),
                timetable.dueAfter(Deadline.TRIAGE, viewer.at()).moment(),
                draft.isBy(viewer.accountId()),
                signature);
    }

    /** Where a referral stands; after sending this is all that its author may read (S10). */
    @Requires(Permission.REFERRAL_READ)
    public StatusView status(@About UUID id) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.readable(viewer, id);
        StatusView.Sent sent = referral.submission()
                .map(s -> new StatusView.Sent(s.at(), s.triageDue()))
                .orElseGet(() -> new StatusView.Sent(Instant.EPOCH, Instant.EPOCH));
        return new StatusView(
                id, referral.reference(), referral.status(), sent, outcome(referral), hand(referral, viewer));
    }

    private StatusView.Hand hand(Referral referral, Viewer viewer) {
        boolean mine = referral.isBy(viewer.accountId());
        boolean guarded = referral.isHighRisk() || referral.isChildAtRisk();
        return new StatusView.Hand(
                mine,
                mine ? null : appealUntil(referral, viewer.at()),
                !mine && guarded && referral.status() == ReferralStatus.SUBMITTED,
                referral.withdrawalReason(),
                new StatusView.Wish(referral.emergency().state(), referral.emergencyAnswer()),
                signature(referral, viewer));
    }

    private StatusView.Signature signature(Referral referral, Viewer viewer) {
        SignOff signOff = referral.signOff();
        return new StatusView.Signature(
                signOff.state(),
                signOff.sentAt().orElse(null),
                signOff.by()
                        .map(manager -> people.names(Set.of(manager)).getOrDefault(manager, ""))
                        .orElse(""),
                Referrals.isSignable(viewer, referral));
    }

    private @Nullable Instant appealUntil(Referral referral, Instant now) {
        boolean open = referral.status() == ReferralStatus.DECLINED
                && !referral.managersWord().isAppealed();
        return referral.decision()
                .filter(declined -> open)
                .map(declined -> timetable.dueAfter(Deadline.DECLINE_APPEAL, declined.decidedAt()))
                .filter(due -> due.isMetBy(now))
                .map(Due::moment)
                .orElse(null);
    }

    private static StatusView.Outcome outcome(Referral referral) {
        if (referral.status() == ReferralStatus.INFO_REQUESTED) {
            return new StatusView.Outcome("", "", referral.infoRequest(), null);
        }
        if (referral.status().isInTriage()) {
            return StatusView.Outcome.none();
        }
        return referral.decision()
                .map(decision -> new StatusView.Outcome(words(decision), referral.advice(), "", decision.decidedAt()))
                .orElseGet(StatusView.Outcome::none);
    }

    private static String words(Decision decision) {
        return decision.declineReason()
                .map(reason -> "Declined: " + reason.words())
                .or(() -> decision.redirectTarget().map(target -> "Passed to: " + target.words()))
                .orElse("Accepted"); // the same words whether a case was opened or one was there (S25)
    }

    private List<ReferralRow> rows(List<Referral> found) {
        Set<UUID> authors = found.stream().map(Referral::referrerId).collect(Collectors.toSet());
        Map<UUID, String> names = authors.isEmpty() ? Map.of() : people.names(authors);
        return found.stream()
                .map(r -> new ReferralRow(
                        r.id(),
                        r.reference(),
                        r.status(),
                        names.getOrDefault(r.referrerId(), ""),
                        r.changedAt(),
                        r.signOff().state() == SignOff.State.SENT_BACK))
                .toList();
    }

    /** The two lists of referrals that a viewer has: their own, and as a manager those of the agency. */
    public record Lists(List<ReferralRow> own, List<ReferralRow> ofAgency) {}
}
