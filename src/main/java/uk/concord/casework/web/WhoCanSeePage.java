package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Act;
import uk.concord.casework.CaseSighting;
import uk.concord.casework.SightExplaining;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** Why the viewer can see a case, who else can, and who has looked. */
@Named
@RequestScoped
public class WhoCanSeePage {
    private static final int PAGE = 50;

    @EJB
    private SightExplaining explaining;

    private String id = "";
    private int from;
    private @Nullable CaseSighting found;

    public void load() {
        found = explaining.explain(Ids.parse(id), from);
    }

    public CaseSighting getSighting() {
        CaseSighting sighting = found;
        if (sighting == null) {
            throw new NotFound();
        }
        return sighting;
    }

    /** A kind of processing in one word. */
    public String word(Act act) {
        return switch (act) {
            case COLLECTION -> "Added";
            case ALTERATION, COMBINATION -> "Changed";
            case CONSULTATION -> "Looked";
            case DISCLOSURE -> "Shared";
            case ERASURE -> "Erased";
            case SECURITY -> "Declared";
        };
    }

    public String look(Act act) {
        return switch (act) {
            case CONSULTATION -> "neutral";
            case DISCLOSURE -> "warning";
            case SECURITY, ERASURE -> "violet";
            case COLLECTION, ALTERATION, COMBINATION -> "info";
        };
    }

    /** Whether there is an older page: the last entry, the opening of the case, is not on this one. */
    public boolean isFull() {
        return getSighting().more();
    }

    public int getOlder() {
        return from + PAGE;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
