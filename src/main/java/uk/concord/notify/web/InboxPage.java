package uk.concord.notify.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.notify.Inbox;
import uk.concord.notify.NoticeRow;

/** The inbox, and the count at the head of each page. */
@Named
@RequestScoped
public class InboxPage {
    @EJB
    private Inbox inbox;

    private List<NoticeRow> lines = List.of();
    private @Nullable Long unread;

    public void load() {
        lines = inbox.lines();
    }

    public void read(NoticeRow row) {
        inbox.read(row.id());
        load();
    }

    public List<NoticeRow> getLines() {
        return lines;
    }

    /** How many lines are new: counted once a page. */
    public long getUnread() {
        if (unread == null) {
            unread = inbox.unread();
        }
        return unread;
    }
}
