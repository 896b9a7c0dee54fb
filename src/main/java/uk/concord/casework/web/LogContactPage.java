package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.casework.CaseReading;
import uk.concord.casework.ContactLog;
import uk.concord.casework.ContactLogging;
import uk.concord.casework.OpenCase;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.person.ContactCard;
import uk.concord.person.ContactChannel;
import uk.concord.person.PersonRole;

/** Logging an attempt to reach the victim: only ways recorded as safe, or with a reason (S52). */
@Named
@ViewScoped
public class LogContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String OTHER = "other";

    @EJB
    private CaseReading reading;

    @EJB
    private ContactLogging logging;

    private String id = "";
    private UUID token = Ids.next();
    private transient @Nullable OpenCase found;
    private @Nullable String contact;
    private ContactLog.@Nullable Outcome outcome;
    private boolean departing;
    private String departure = "";
    private String summary = "";
    private String wishes = "";
    private boolean mayBeReadOut;

    public void load() {
        found = reading.toContact(Ids.parse(id));
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void log() throws IOException {
        if (outcome != null) {
            ContactLog.Entry entry = new ContactLog.Entry(
                    victim().id(),
                    contact == null || contact.equals(OTHER) ? null : Ids.parse(contact),
                    ContactChannel.PHONE,
                    outcome,
                    new ContactLog.Departure(departing, departure),
                    new ContactLog.Said(summary, wishes, mayBeReadOut));
            logging.log(Ids.parse(id), entry, token);
            Onward.to("/casework/case.xhtml?id=" + id + "&tab=timeline", "Contact logged");
        }
    }

    private OpenCase.PersonRow victim() {
        return getOpen().people().stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The ways that are recorded, safe or not: an unsafe one is shown so that nobody takes it for safe. */
    public List<ContactCard> getContacts() {
        return victim().contacts();
    }

    public OpenCase getOpen() {
        OpenCase open = found;
        if (open == null) {
            open = reading.toContact(Ids.parse(id));
            found = open;
        }
        return open;
    }

    public ContactLog.Outcome[] getOutcomes() {
        return ContactLog.Outcome.values();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public ContactLog.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactLog.@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public boolean isDeparting() {
        return departing;
    }

    public void setDeparting(boolean departing) {
        this.departing = departing;
    }

    public String getDeparture() {
        return departure;
    }

    public void setDeparture(@Nullable String departure) {
        this.departure = departure == null ? "" : departure;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary == null ? "" : summary;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(@Nullable String wishes) {
        this.wishes = wishes == null ? "" : wishes;
    }

    public boolean isMayBeReadOut() {
        return mayBeReadOut;
    }

    public void setMayBeReadOut(boolean mayBeReadOut) {
        this.mayBeReadOut = mayBeReadOut;
    }
}
