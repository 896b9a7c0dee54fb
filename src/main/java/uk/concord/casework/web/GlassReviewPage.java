package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.concord.casework.EmergencyReading;
import uk.concord.emergency.GlassBreak;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** Somebody who was told says whether it was right to break the glass. */
@Named
@ViewScoped
public class GlassReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient EmergencyReading reading;

    private String id = "";
    private transient EmergencyReading.@Nullable Waiting waiting;
    private GlassBreak.Finding finding = GlassBreak.Finding.WAITS;
    private String words = "";

    public void load() {
        waiting = reading.waitingOne(Ids.parse(id));
    }

    public void review() throws IOException {
        reading.review(Ids.parse(id), finding, words);
        Onward.to("/casework/break-glass.xhtml", "Your review is saved");
    }

    public EmergencyReading.Waiting getWaiting() {
        if (waiting == null) {
            load();
        }
        return Optional.ofNullable(waiting).orElseThrow(NotFound::new);
    }

    public Set<GlassBreak.Finding> getFindings() {
        return EnumSet.complementOf(EnumSet.of(GlassBreak.Finding.WAITS));
    }

    public GlassBreak.Finding getFinding() {
        return finding;
    }

    public void setFinding(GlassBreak.@Nullable Finding finding) {
        this.finding = finding == null ? GlassBreak.Finding.WAITS : finding;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
