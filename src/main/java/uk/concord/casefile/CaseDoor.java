package uk.concord.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CaseAccess;
import uk.concord.access.CaseFacts;
import uk.concord.access.CaseSight;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionScope;
import uk.concord.emergency.GlassBreak;
import uk.concord.kernel.NotFound;
import uk.concord.purpose.CasePurpose;
import uk.concord.purpose.Purposes;

/** The one way by which other features come to a case: it asks the policy for this viewer at this moment. */
@Dependent
public class CaseDoor {
    @Inject
    private CaseFiles files;

    @Inject
    private ActionBook actions;

    @Inject
    private Purposes purposes;

    /** How much the viewer may see of the case; a case that does not exist is not found either. */
    public CaseSight sight(Viewer viewer, UUID caseId) {
        return files.standing(viewer, caseId)
                .map(standing -> standing.facts(viewer, actions.openOwnedBy(viewer.accountId(), caseId)))
                .map(CaseAccess::decide)
                .orElse(CaseSight.NOT_FOUND);
    }

    /** How much the viewer may see of each case, with its reference where they may see it: two statements at most. */
    public Map<UUID, ActionScope.Glimpse> glimpses(Viewer viewer, Set<UUID> caseIds) {
        List<Standing> standings = files.standings(viewer, caseIds);
        boolean allWhole =
                standings.stream().allMatch(standing -> decide(viewer, standing, Set.of()) == CaseSight.FULL);
        Set<UUID> owned = allWhole ? Set.of() : actions.subjectsWithOpenOwnedBy(viewer.accountId());
        return standings.stream()
                .collect(Collectors.toMap(
                        standing -> standing.which().caseId(),
                        standing -> new ActionScope.Glimpse(
                                decide(viewer, standing, owned),
                                standing.which().reference())));
    }

    private static CaseSight decide(Viewer viewer, Standing standing, Set<UUID> owned) {
        return CaseAccess.decide(
                standing.facts(viewer, owned.contains(standing.which().caseId())));
    }

    /** Refuses like an absent case unless the viewer sees it whole. */
    public void mustSeeWhole(Viewer viewer, UUID caseId) {
        if (sight(viewer, caseId) != CaseSight.FULL) {
            throw new NotFound();
        }
    }

    /** Those of the cases that the viewer sees whole, by one query. */
    public Set<UUID> seenWhole(Viewer viewer, Collection<UUID> caseIds) {
        return files.visibleAmong(viewer, caseIds);
    }

    /** The case for a viewer who sees it whole; for any other it is not found. */
    public CaseFile open(Viewer viewer, UUID caseId) {
        return files.visible(viewer, caseId).orElseThrow(NotFound::new);
    }

    /** The same; of a restricted case the viewer has first to say why (L-06). */
    public CaseFile openSayingWhy(Viewer viewer, UUID caseId) {
        CaseFile file = open(viewer, caseId);
        if (file.isRestricted()) {
            purposes.mustHaveSaidWhy(viewer, caseId);
        }
        return file;
    }

    /** Why the viewer opens a restricted case, which they have been found to see. */
    public void sayWhy(Viewer viewer, CaseFile opened, String words) {
        purposes.sayWhy(viewer, opened.id(), words);
    }

    /** Why people opened a case that its viewer has opened, newest first. */
    public List<CasePurpose> purposes(Viewer viewer, CaseFile opened) {
        return purposes.said(viewer, opened.id());
    }

    /** The case for a viewer who sees it whole or owns an action of it (S9). */
    public CaseFile glimpse(Viewer viewer, UUID caseId) {
        if (sight(viewer, caseId) == CaseSight.NOT_FOUND) {
            throw new NotFound();
        }
        return files.find(caseId).orElseThrow(NotFound::new);
    }

    /** On whom sight of a case rests, for a viewer who may break its glass: what shuts the agency, or a conflict, still does. */
    public Optional<Circle> inEmergency(Viewer viewer, String reference) {
        return files.named(viewer, reference.strip().toUpperCase(Locale.ROOT))
                .filter(file -> mayBreak(facts(viewer, file).barrier()))
                .map(this::circle);
    }

    private static boolean mayBreak(CaseFacts.Barrier barrier) {
        return barrier.agencyActive() && barrier.agreementInForce() && !barrier.conflicted();
    }

    /** The case behind glass that this viewer broke, while it is open and nothing has come between (1.5). */
    public CaseFile behind(GlassBreak broken, Viewer viewer) {
        return files.find(broken.caseId())
                .filter(file ->
                        broken.opensTo(viewer) && mayBreak(facts(viewer, file).barrier()))
                .orElseThrow(NotFound::new);
    }

    /** The facts on which a viewer sees a case whole. */
    public CaseFacts facts(Viewer viewer, CaseFile file) {
        return files.standing(viewer, file.id())
                .map(standing -> standing.facts(viewer, false))
                .orElseThrow(NotFound::new);
    }

    /** By which office the viewer sees a case that they have opened: of most it is known without asking. */
    public CaseFacts.Office office(Viewer viewer, CaseFile opened) {
        return viewer.holds(Role.CHAIR)
                ? facts(viewer, opened).office()
                : new CaseFacts.Office(viewer.coordinatedAreas().contains(opened.area()), false);
    }

    /** Cases about these victims that the viewer sees whole; those that were handed over or archived are not among them. */
    public List<CaseFile> aboutVictims(Viewer viewer, Collection<UUID> victimIds) {
        return files.aboutVictims(viewer, victimIds).stream()
                .filter(file -> !file.status().isOver())
                .toList();
    }

    /** The agencies of a case that its viewer has opened, in the order of their invitation. */
    public List<CaseTeam> team(CaseFile opened) {
        return files.team(opened.id());
    }

    /** The people of a case that its viewer has opened. */
    public List<CasePerson> people(CaseFile opened) {
        return files.people(opened.id());
    }

    /** The conflicts of a case that its viewer has opened: workers' own, and those of agencies as the chair settled them. */
    public List<CaseConflict> conflicts(CaseFile opened) {
        return files.conflicts(opened.id());
    }

    /** What was decided on who finds the case, newest first. */
    public List<SightDecision> decisions(Viewer viewer, CaseFile opened) {
        return files.decisions(viewer, opened.id());
    }

    /** All on whom sight of an opened case rests. */
    public Circle circle(CaseFile opened) {
        return new Circle(
                opened,
                files.team(opened.id()),
                files.namings(opened.id()),
                files.chairings(opened.id()),
                files.conflicts(opened.id()));
    }
}
