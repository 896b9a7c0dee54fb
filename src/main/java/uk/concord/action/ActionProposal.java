package uk.concord.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;

/** What somebody is asked to do: words that begin with a verb, a due date, and the safety gates (3.10). */
public record ActionProposal(
        String words, ActionCategory category, ActionPriority priority, LocalDate dueOn, SafetyGates gates) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    /** Verbs that promise nothing on their own: the page warns, it does not refuse. */
    private static final Set<String> VAGUE = Set.of("monitor", "liaise", "consider", "discuss", "review");

    public ActionProposal {
        words = words.strip();
    }

    /** Refuses what cannot be acted on; nothing is stored. */
    void check(LocalDate today) {
        List<Breach> found = new ArrayList<>();
        if (words.length() < SHORTEST) {
            found.add(new Breach("action.words.tooShort", "words"));
        }
        if (words.length() > LONGEST) {
            found.add(new Breach("action.words.tooLong", "words"));
        }
        if (dueOn.isBefore(today)) {
            found.add(new Breach("action.due.past", "due"));
        }
        found.addAll(gates.breaches(dueOn));
        RuleBroken.ifAny(found);
    }

    /** Begins with a word that says nothing of what will be done. */
    public boolean isVague() {
        return VAGUE.contains(words.split("\\s", 2)[0].toLowerCase(Locale.UK));
    }

    /** News that it was made, and waits for the answer of an agency. */
    public record Made(UUID actionId, UUID agencyId, Subject subject) {}
}
