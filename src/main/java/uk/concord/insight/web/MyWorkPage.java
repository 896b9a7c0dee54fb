package uk.concord.insight.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.concord.deadline.LondonTime;
import uk.concord.insight.Desktop;
import uk.concord.insight.MyWork;
import uk.concord.insight.WorkGroup;
import uk.concord.insight.WorkItem;

/** The page on which everybody's day begins. */
@Named
@RequestScoped
public class MyWorkPage {
    @EJB
    private MyWork myWork;

    @Inject
    private Clock clock;

    private Desktop desktop = new Desktop(Map.of());

    public void load() {
        desktop = myWork.desktop();
    }

    public List<WorkGroup> getGroups() {
        return List.copyOf(desktop.groups().keySet());
    }

    public List<WorkItem> items(WorkGroup group) {
        return desktop.of(group);
    }

    public int getCount() {
        return desktop.count();
    }

    /** Today and how much waits, in words. */
    public String getSentence() {
        String day = LondonTime.day(LondonTime.dayOf(clock.instant()));
        return switch (desktop.count()) {
            case 0 -> day + ". Nothing waits for you.";
            case 1 -> day + ". 1 thing needs you.";
            default -> day + ". " + desktop.count() + " things need you.";
        };
    }
}
