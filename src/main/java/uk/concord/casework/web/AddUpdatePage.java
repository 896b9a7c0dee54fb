package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.ShareLevel;
import uk.concord.casework.CaseReading;
import uk.concord.casework.CaseUpdate;
import uk.concord.casework.CaseUpdates;
import uk.concord.casework.OpenCase;
import uk.concord.draft.DraftText;
import uk.concord.draft.Drafting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.web.Onward;

/** Telling the other agencies what has happened. */
@Named
@ViewScoped
public class AddUpdatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseUpdates updates;

    @EJB
    private Drafting drafting;

    private String id = "";
    private UUID token = Ids.next();
    private transient OpenCase.@Nullable Head head;
    private transient List<OpenCase.TeamRow> team = List.of();
    private CaseUpdate.@Nullable Type type;
    private ShareLevel level = ShareLevel.ALL_ATTENDING;
    private List<String> agencies = List.of();
    private String text = "";
    private long sequence;

    public void load() {
        UUID caseId = Ids.parse(id);
        OpenCase.Front front = reading.front(caseId);
        head = front.head();
        team = front.team();
        if (text.isEmpty()) {
            drafting.under(CaseUpdates.draftKey(caseId)).stream().findFirst().ifPresent(this::restore);
        }
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    private void restore(DraftText draft) {
        text = draft.text();
        sequence = draft.sequence();
    }

    public void post() throws IOException {
        if (type != null) {
            CaseUpdate.Sharing sharing = new CaseUpdate.Sharing(
                    level, agencies.stream().map(Ids::parse).collect(Collectors.toSet()));
            updates.post(Ids.parse(id), new CaseUpdate.Entry(type, sharing, text), token);
            Onward.to("/casework/case.xhtml?id=" + id + "&tab=timeline", "Update added");
        }
    }

    /** What the script names with each text, so that none is kept after the form was accepted. */
    public UUID getToken() {
        return token;
    }

    public String getDraftKey() {
        return CaseUpdates.draftKey(Ids.parse(id));
    }

    public OpenCase.@Nullable Head getHead() {
        return head;
    }

    public List<OpenCase.TeamRow> getTeam() {
        return team;
    }

    public CaseUpdate.Type[] getTypes() {
        return CaseUpdate.Type.values();
    }

    public ShareLevel[] getLevels() {
        return ShareLevel.values();
    }

    public long getSequence() {
        return sequence;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public CaseUpdate.@Nullable Type getType() {
        return type;
    }

    public void setType(CaseUpdate.@Nullable Type type) {
        this.type = type;
    }

    public ShareLevel getLevel() {
        return level;
    }

    public void setLevel(ShareLevel level) {
        this.level = level;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(@Nullable List<String> agencies) {
        this.agencies = agencies == null ? List.of() : agencies;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
