package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenCase;
import uk.concord.kernel.Ids;
import uk.concord.kernel.web.Onward;

/** Saying that one has a conflict of interest in a case. */
@Named
@ViewScoped
public class ConflictPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CaseReading reading;

    @EJB
    private ConflictDeclaring declaring;

    private String id = "";
    private transient OpenCase.@Nullable Head head;
    private CaseConflict.@Nullable Type type;
    private String words = "";

    public void load() {
        head = reading.front(Ids.parse(id)).head();
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void declare() throws IOException {
        if (type != null) {
            declaring.declare(Ids.parse(id), type, words);
            Onward.to("/casework/cases.xhtml", "Your conflict is recorded. You no longer see the case");
        }
    }

    public OpenCase.@Nullable Head getHead() {
        return head;
    }

    public CaseConflict.Type[] getTypes() {
        return CaseConflict.Type.values();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public CaseConflict.@Nullable Type getType() {
        return type;
    }

    public void setType(CaseConflict.@Nullable Type type) {
        this.type = type;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
