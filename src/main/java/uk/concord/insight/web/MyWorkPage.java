package uk.concord.insight.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private String whole = "";

    public void load() {
        desktop = myWork.desktop();
    }

    public List<WorkGroup> getGroups() {
        return List.copyOf(desktop.groups().keySet());
    }

    /** The group whose list was asked for from its first to its last; it stands in the address. */
    public String getWhole() {
        return whole;
    }

    public void setWhole(@Nullable String anchor) {
        whole = anchor == null ? "" : anchor;
    }

    public List<WorkItem> items(WorkGroup group) {
        return whole.equals(group.anchor()) ? desktop.of(group) : desktop.first(group);
    }

    /** How many wait in a group, shown or not. */
    public int size(WorkGroup group) {
        return desktop.of(group).size();
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
