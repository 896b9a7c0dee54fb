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

    private List<NoticeRow> lines = List.of();

    public void load() {
        lines = inbox.lines();
    }

    /** Marks a line as read and goes where it leads. */
    public void open(NoticeRow row) throws IOException {
        inbox.read(row.id());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + row.link());
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
