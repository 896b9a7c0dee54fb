package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
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
import uk.concord.access.Viewer;
import uk.concord.audit.Ledger;
import uk.concord.audit.LedgerRow;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** "Why can I see this?", who else can, and who has looked. */
@Stateless
public class SightExplaining {
    private static final int LEDGER_PAGE = 50;
    private static final Duration ONE_ACT = Duration.ofSeconds(2);

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
    public CaseSighting explain(@About UUID caseId, int first) {
        Viewer viewer = viewers.get();
        CaseFile file = door.open(viewer, caseId);
        boolean readsLedger = Permission.CASE_LEDGER.isHeldBy(viewer);
        List<LedgerRow> page =
                readsLedger ? ledger.of(new Subject(SubjectKind.CASE, file.id()), Math.max(0, first)) : List.of();
        return new CaseSighting(
                casePeople.head(file),
                reasons(file, viewer),
                audience.of(file, viewer),
                onceEach(page),
                readsLedger,
                page.size() == LEDGER_PAGE,
                keeping(file, viewer));
    }

    /** The reasons are for those who run the case, and what a worker wrote of a conflict for its chair. */
    private CaseSighting.Keeping keeping(CaseFile file, Viewer viewer) {
        CaseFacts.Office office = door.facts(viewer, file).office();
        if (!office.chairs() && !office.coordinates()) {
            return new CaseSighting.Keeping(false, List.of(), List.of());
        }
        return new CaseSighting.Keeping(
                true, history.decisions(viewer, file), history.withdrawn(file, office.chairs()));
    }

    /** One act writes a line for each record it touches: the page shows it once. */
    private static List<LedgerRow> onceEach(List<LedgerRow> page) {
        List<LedgerRow> shown = new ArrayList<>();
        for (LedgerRow row : page) {
            if (shown.isEmpty() || !isOfOneAct(shown.get(shown.size() - 1), row)) {
                shown.add(row);
            }
        }
        return shown;
    }

    private static boolean isOfOneAct(LedgerRow later, LedgerRow earlier) {
        return later.name().equals(earlier.name())
                && later.operation().equals(earlier.operation())
                && Duration.between(earlier.at(), later.at()).compareTo(ONE_ACT) < 0;
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
        if (!leftOut.isEmpty()) {
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
            ways.add(
                    facts.team().represents()
                            ? new CaseSighting.Reason("You are the representative", "Or the deputy, at this moment")
                            : new CaseSighting.Reason("You are named on this case", "For your agency"));
        }
        return ways;
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
