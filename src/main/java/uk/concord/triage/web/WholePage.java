package uk.concord.triage.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.triage.Triage;
import uk.concord.triage.TriageWhole;

/** A whole referral, for the coordinator who decides on it. */
@Named
@ViewScoped
public class WholePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Triage triage;

    private String id = "";
    private transient Optional<TriageWhole> loaded = Optional.empty();

    public void load() {
        loaded = Optional.of(triage.whole(Ids.parse(id)));
    }

    public TriageWhole getWhole() {
        return loaded.orElseThrow(NotFound::new);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
