package uk.concord.notify.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.concord.deadline.LondonTime;
import uk.concord.identity.RequestSignIn;
import uk.concord.kernel.Ids;
import uk.concord.notify.Inbox;
import uk.concord.notify.NoticeRow;
import uk.concord.notify.UnreadFigure;

/** The inbox, and the count at the head of each page. */
@Named("inbox")
@RequestScoped
public class InboxPage {
    @EJB
    private Inbox inbox;

    @Inject
    private RequestSignIn request;

    private String open = "";
    private List<NoticeRow> lines = List.of();

    /** Shows the lines; a line that is opened counts as read and leads to its place. */
    public void load() throws IOException {
        if (open.isEmpty()) {
            lines = inbox.lines();
            return;
        }
        String link = inbox.read(Ids.parse(open));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + link);
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public String sentence(NoticeRow row) {
        return ResourceBundle.getBundle("messages.notify", Locale.UK).getString(row.code());
    }

    public String when(NoticeRow row) {
        return LondonTime.date(LondonTime.dayOf(row.madeAt())) + ", "
                + LondonTime.time(LondonTime.timeOf(row.madeAt()));
    }

    public List<NoticeRow> getLines() {
        return lines;
    }

    /** How many lines were new when the page was asked for. */
    public long getUnread() {
        return request.figure(UnreadFigure.NAME);
    }
}
