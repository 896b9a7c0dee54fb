package uk.concord.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.RepeatType;
import uk.concord.deadline.LondonTime;
import uk.concord.draft.OnceOnly;
import uk.concord.form.GuidedForm;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonBook;
import uk.concord.referral.Referral;
import uk.concord.referral.ReferralDoor;
import uk.concord.referral.ReferralFacts;
import uk.concord.referral.Submission;

/** The coordinator says whether the victim of a referral is the one of an open case, or a different person (2.2, S25). */
@Stateless
public class Matching {
    /**
     * The open case that a further referral of its victim comes to.
     *
     * @param rationale how it is known that it is the same victim
     * @param who whose doing it is, as the coordinator has compared it (2.7)
     */
    public record Further(UUID caseId, String rationale, RepeatType who) {}

    @Inject
    private ReferralDoor door;

    @Inject
    private MatchTasks tasks;

    @Inject
    private CaseDoor cases;

    @Inject
    private PersonBook persons;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** The cases about somebody who may be the same, as far as the coordinator sees them whole; no trace of others. */
    @Requires(Permission.TRIAGE_READ)
    public List<MatchRow> candidates(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return candidates(viewer, door.inTriage(viewer, referralId));
    }

    private List<MatchRow> candidates(Viewer viewer, Referral referral) {
        Set<UUID> same = persons.possibleMatches(victim(referral));
        return cases.aboutVictims(viewer, same).stream().map(this::row).toList();
    }

    private MatchRow row(CaseFile file) {
        return new MatchRow(
                file.id(),
                file.reference(),
                persons.names(Set.of(file.victimId())).getOrDefault(file.victimId(), ""),
                file.status(),
                file.level());
    }

    /** Adds the referral to that case: a further referral of the same victim, whose newest word on safe contact counts. */
    @Requires(Permission.TRIAGE_DECIDE)
    public void link(@About UUID referralId, Further into, UUID token) {
        Viewer viewer = viewers.get();
        Referral referral = door.inTriage(viewer, referralId);
        once.run(token, () -> link(viewer, referral, into));
    }

    private void link(Viewer viewer, Referral referral, Further into) {
        UUID caseId = into.caseId();
        if (candidates(viewer, referral).stream().noneMatch(row -> row.caseId().equals(caseId))) {
            throw new NotFound();
        }
        CaseFile file = cases.open(viewer, caseId);
        RepeatType repeat = RepeatType.of(into.who(), lastReferral(viewer, file), days(referral, viewer.today()));
        door.join(viewer, referral.id(), caseId, into.rationale(), repeat.name());
        persons.reachAsNow(file.victimId(), victim(referral));
        tasks.settle(viewer, referral.id());
    }

    /** The day of the referral itself, not of the meeting: from it the twelve months count (2.7, DL-13). */
    private LocalDate lastReferral(Viewer viewer, CaseFile file) {
        return LondonTime.dayOf(door.facts(viewer, file.lastReferral())
                .map(ReferralFacts::submittedAt)
                .orElse(file.lastReferralAt()));
    }

    /** When it happened: of a course of conduct, its ends. */
    private static List<LocalDate> days(Referral referral, LocalDate today) {
        return GuidedForm.of(referral::answers).incidents(today).stream()
                .map(one -> one.when().occurrence())
                .flatMap(when -> Stream.of(when.from(), when.to()))
                .toList();
    }

    /** It is a different person: the task is done, and triage goes on. */
    @Requires(Permission.TRIAGE_DECIDE)
    public void differ(@About UUID referralId) {
        Viewer viewer = viewers.get();
        door.inTriage(viewer, referralId);
        tasks.settle(viewer, referralId);
    }

    private static UUID victim(Referral referral) {
        return referral.submission().map(Submission::victimId).orElseThrow(() -> new RuleBroken("referral.notSent"));
    }
}
