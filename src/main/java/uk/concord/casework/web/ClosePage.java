package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseClosing;
import uk.concord.casefile.ClosureReason;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenCase;
import uk.concord.kernel.Ids;
import uk.concord.kernel.web.Onward;

/** The chair closes a case with a reason. */
@Named
@ViewScoped
public class ClosePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseClosing closing;

    private String id = "";
    private UUID token = Ids.next();
    private transient OpenCase.@Nullable Head head;
    private @Nullable ClosureReason reason;
    private String words = "";

    public void load() {
        head = reading.toClose(Ids.parse(id));
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void close() throws IOException {
        if (reason != null) {
            closing.close(Ids.parse(id), reason, words, token);
            Onward.to("/casework/case.xhtml?id=" + id, "The case is closed. The team sees it for 20 more working days");
        }
    }

    public OpenCase.@Nullable Head getHead() {
        return head;
    }

    /** What a chair may choose alone: entered in error needs the information governance lead as well (2.3). */
    public Set<ClosureReason> getReasons() {
        return EnumSet.complementOf(EnumSet.of(ClosureReason.ENTERED_IN_ERROR, ClosureReason.TRANSFERRED));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable ClosureReason getReason() {
        return reason;
    }

    public void setReason(@Nullable ClosureReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
