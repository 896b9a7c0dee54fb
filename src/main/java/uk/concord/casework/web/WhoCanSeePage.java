package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Act;
import uk.concord.audit.Ledger;
import uk.concord.casework.CaseSighting;
import uk.concord.casework.SightExplaining;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** Why the viewer can see a case, who else can, and who has looked. */
@Named
@RequestScoped
public class WhoCanSeePage {
    private static final Map<String, Set<Act>> WHAT = new TreeMap<>(Map.of(
            "Looked", Set.of(Act.CONSULTATION),
            "Changed", Set.of(Act.COLLECTION, Act.ALTERATION, Act.COMBINATION, Act.ERASURE),
            "Shared", Set.of(Act.DISCLOSURE),
            "Declared", Set.of(Act.SECURITY)));

    @EJB
    private SightExplaining explaining;

    private String id = "";
    private String what = "";
    private int from;
    private @Nullable CaseSighting found;

    public void load() {
        found = explaining.explain(Ids.parse(id), new Ledger.Question(kinds(), from));
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

    /** The picture beside the word. */
    public String picture(Act act) {
        return switch (act) {
            case CONSULTATION -> "eye";
            case DISCLOSURE -> "out";
            case SECURITY -> "key";
            case COLLECTION, ALTERATION, COMBINATION, ERASURE -> "pencil";
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

    private Set<Act> kinds() {
        return WHAT.getOrDefault(what, Set.of());
    }

    /** What the list can be narrowed to, in the words of {@link #word}. */
    public Set<String> getKinds() {
        return WHAT.keySet();
    }

    /** Whether there is an older page. */
    public boolean isFull() {
        return getTo() < getSighting().looks().total();
    }

    public int getTo() {
        return from + getSighting().looks().page().size();
    }

    public int getNewer() {
        return Math.max(0, from - Ledger.PAGE);
    }

    public int getOlder() {
        return from + Ledger.PAGE;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
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
