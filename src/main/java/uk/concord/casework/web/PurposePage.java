package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.casework.CaseReading;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** Somebody who is named on a restricted case says why they open it. */
@Named
@ViewScoped
public class PurposePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient CaseReading reading;

    private String id = "";
    private String words = "";
    private transient CaseReading.@Nullable Asking asking;

    public void load() {
        asking = reading.asking(Ids.parse(id));
    }

    public void sayWhy() throws IOException {
        UUID caseId = Ids.parse(id);
        reading.sayWhy(caseId, words);
        Onward.to("/casework/case.xhtml?id=" + caseId, "");
    }

    public CaseReading.Asking getAsking() {
        if (asking == null) {
            load();
        }
        return Optional.ofNullable(asking).orElseThrow(NotFound::new);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
