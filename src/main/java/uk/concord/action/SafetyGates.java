package uk.concord.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Breach;

/** What must be thought of before an action touches people (L-07, 2.10). */
@Embeddable
public class SafetyGates {
    /** It reaches the victim: only by a safe way. */
    @Column(name = "contacts_victim")
    private boolean contactsVictim;

    /** It may tell the alleged perpetrator that somebody spoke. */
    @Column(name = "alerts_perpetrator")
    private boolean alertsPerpetrator;

    /** Somebody has weighed what that could do. */
    @Column(name = "risk_considered")
    private boolean riskConsidered;

    @Column(name = "not_before")
    private @Nullable LocalDate notBefore;

    protected SafetyGates() {}

    /** Gates of an action that may alert nobody. */
    public static SafetyGates quiet(boolean contactsVictim) {
        SafetyGates gates = new SafetyGates();
        gates.contactsVictim = contactsVictim;
        return gates;
    }

    /** Gates of an action that may alert the alleged perpetrator: weighed, and not before a day. */
    public SafetyGates alerting(boolean considered, @Nullable LocalDate firstDay) {
        SafetyGates gates = quiet(contactsVictim);
        gates.alertsPerpetrator = true;
        gates.riskConsidered = considered;
        gates.notBefore = firstDay;
        return gates;
    }

    /** What is missing: an action that may alert needs the tick and a first day, not after its due date (S56). */
    List<Breach> breaches(LocalDate dueOn) {
        List<Breach> found = new ArrayList<>();
        if (alertsPerpetrator && !riskConsidered) {
            found.add(new Breach("action.gates.riskNotConsidered", "riskConsidered"));
        }
        if (alertsPerpetrator && notBefore == null) {
            found.add(new Breach("action.gates.notBeforeMissing", "notBefore"));
        }
        if (notBefore != null && notBefore.isAfter(dueOn)) {
            found.add(new Breach("action.gates.notBeforeAfterDue", "notBefore"));
        }
        return found;
    }

    public boolean contactsVictim() {
        return contactsVictim;
    }

    public boolean alertsPerpetrator() {
        return alertsPerpetrator;
    }

    public boolean riskConsidered() {
        return riskConsidered;
    }

    /** The first day on which it may be done. */
    public Optional<LocalDate> notBefore() {
        return Optional.ofNullable(notBefore);
    }
}
