package uk.concord.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Breaks it, tells the others, and keeps what they say of it. */
@Dependent
public class Glass {
    private static final int DAYS_TO_REVIEW = 2;

    @Inject
    private GlassBreaks breaks;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Event<GlassBroken> news;

    /** What the emergency is, said before any case is looked for. */
    public void mustSay(String reason) {
        GlassBreak.mustSay(reason);
    }

    /** Opens a case for this viewer; without a second person who is told, the glass stays whole. */
    public GlassBreak breakFor(Viewer viewer, GlassBreak.Pane pane, String reason, Set<UUID> told) {
        GlassBreak broken = GlassBreak.by(
                viewer, pane, reason, calendar.plusWorkingDays(LondonTime.dayOf(viewer.at()), DAYS_TO_REVIEW));
        if (told.isEmpty()) {
            throw new RuleBroken("casework.glass.noSecond");
        }
        breaks.add(broken);
        told.forEach(account -> breaks.add(GlassAlert.to(account, broken)));
        news.fire(new GlassBroken(broken.id(), pane.reference(), told));
        return broken;
    }

    /** What lets the viewer in now; the sixtieth minute is over when it has begun to be the next. */
    public Optional<GlassBreak> openTo(Viewer viewer, UUID caseId) {
        return breaks.openTo(viewer, caseId).filter(broken -> broken.opensTo(viewer));
    }

    public List<GlassBreak> waitingFor(Viewer viewer) {
        return breaks.waitingFor(viewer);
    }

    public void review(Viewer viewer, UUID id, GlassBreak.Finding finding, String words) {
        breaks.toldTo(viewer, id).orElseThrow(NotFound::new).review(viewer, finding, words);
    }
}
