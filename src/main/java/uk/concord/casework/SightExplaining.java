package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CaseFacts;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.audit.Ledger;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** "Why can I see this?", who else can, and who has looked. */
@Stateless
public class SightExplaining {
    @Inject
    private CaseDoor door;

    @Inject
    private CasePeople casePeople;

    @Inject
    private CaseAudience audience;

    @Inject
    private Ledger ledger;

    @Inject
    private SightHistory history;

    @Inject
    private CurrentViewer viewers;

    /** The explanation with a page of the ledger, for those who may read the ledger of a case they see. */
    @Requires(Permission.CASE_READ)
    public CaseSighting explain(@About UUID caseId, Ledger.Question question) {
        Viewer viewer = viewers.get();
        CaseFile file = door.openSayingWhy(viewer, caseId);
        return new CaseSighting(
                casePeople.head(file),
                reasons(file, viewer),
                audience.of(file, viewer),
                looks(file, viewer, question),
                keeping(file, viewer));
    }

    private CaseSighting.Looks looks(CaseFile file, Viewer viewer, Ledger.Question question) {
        if (!Permission.CASE_LEDGER.isHeldBy(viewer)) {
            return new CaseSighting.Looks(false, List.of(), 0);
        }
        Subject subject = new Subject(SubjectKind.CASE, file.id());
        return new CaseSighting.Looks(true, ledger.of(subject, question), ledger.count(subject, question));
    }

    /** The reasons are for those who run the case, and what a worker wrote of a conflict for its chair. */
    private CaseSighting.Keeping keeping(CaseFile file, Viewer viewer) {
        CaseFacts.Office office = door.office(viewer, file);
        if (!office.chairs() && !office.coordinates()) {
            return new CaseSighting.Keeping(false, List.of(), List.of(), List.of());
        }
        return new CaseSighting.Keeping(
                true,
                history.decisions(viewer, file),
                history.withdrawn(file, office.chairs()),
                history.purposes(viewer, file));
    }

    private List<CaseSighting.Reason> reasons(CaseFile file, Viewer viewer) {
        CaseFacts facts = door.facts(viewer, file);
        List<CaseSighting.Reason> reasons = new ArrayList<>(ways(file, viewer, facts));
        reasons.add(new CaseSighting.Reason(
                "Your agreement is in force", "An agreement for hate crime MARAC permits your agency to share today"));
        if (facts.barrier().restricted()) {
            reasons.add(new CaseSighting.Reason(
                    "You are on the list of names", "This case is restricted: names, not agencies"));
        }
        String leftOut =
                history.leftOut(file).stream().map(OpenCase.LeftOut::agency).collect(Collectors.joining(", "));
        if (history.isTheOnlyOne(file, viewer)) {
            reasons.add(new CaseSighting.Reason(
                    "You are the one worker of your agency who finds it", "Do not talk about it with your colleagues"));
        } else if (!leftOut.isEmpty()) {
            reasons.add(new CaseSighting.Reason("You are not among those left out", "The chair left out " + leftOut));
        }
        reasons.add(new CaseSighting.Reason("No conflict is recorded", "Neither yours nor one of your agency"));
        return reasons;
    }

    private List<CaseSighting.Reason> ways(CaseFile file, Viewer viewer, CaseFacts facts) {
        List<CaseSighting.Reason> ways = new ArrayList<>();
        if (facts.office().coordinates()) {
            ways.add(new CaseSighting.Reason("You coordinate this area", file.area()));
        }
        if (facts.office().chairs()) {
            ways.add(new CaseSighting.Reason("You chair it", "It is on an agenda of yours, or awaits your decision"));
        }
        if (facts.team().onTeam() && (facts.team().represents() || facts.team().namedOnCase())) {
            team(file, viewer).ifPresent(ways::add);
            ways.add(place(facts, viewer));
        }
        return ways;
    }

    private static CaseSighting.Reason place(CaseFacts facts, Viewer viewer) {
        if (viewer.holds(Role.REP)) {
            return new CaseSighting.Reason("You are the representative", "You speak for your agency");
        }
        if (facts.team().represents()) {
            return new CaseSighting.Reason("You are the deputy", "You stand in for the representative now");
        }
        return new CaseSighting.Reason("You are named on this case", "The coordinator named you for your agency");
    }

    private Optional<CaseSighting.Reason> team(CaseFile file, Viewer viewer) {
        return door.team(file).stream()
                .filter(place -> place.agencyId().equals(viewer.agencyId()))
                .findFirst()
                .map(place -> new CaseSighting.Reason(
                        "Your agency is on the team",
                        String.format(
                                Locale.UK,
                                "Invited %s by %s: “%s”",
                                day(place.invitedAt()),
                                history.name(place.invitedBy()),
                                place.reason())));
    }

    private static String day(Instant at) {
        LocalDate day = LondonTime.dayOf(at);
        return LondonTime.date(day);
    }
}
