package uk.concord.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A refusal that the user can mend: each breach has a message and, mostly, a field. Nothing has been changed. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Breach> breaches;

    public RuleBroken(List<Breach> breaches) {
        super(breaches.toString(), null, false, false);
        this.breaches = List.copyOf(breaches);
    }

    public RuleBroken(String code) {
        this(code, "");
    }

    public RuleBroken(String code, String field) {
        this(List.of(new Breach(code, field)));
    }

    public List<Breach> breaches() {
        return breaches;
    }

    /** The code of the first breach. */
    public String code() {
        return breaches.get(0).code();
    }

    /** Refuses when there is at least one breach. */
    public static void ifAny(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new RuleBroken(breaches);
        }
    }
}
