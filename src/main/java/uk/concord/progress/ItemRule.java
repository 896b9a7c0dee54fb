package uk.concord.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.kernel.Breach;

/** Who may move a plan item where, and on what evidence (4.3). Each method returns what is broken, mostly nothing. */
public final class ItemRule {

    public static final int SHORTEST_REASON = 10;

    private ItemRule() {}

    /** A step the table does not know is refused, and any step of a nationally owned item (T5, S65). */
    public static List<Breach> moving(ItemStatus from, ItemStatus to, boolean monitorOnly) {
        if (monitorOnly) {
            return List.of(new Breach("plan.monitorOnly", "status"));
        }
        return from.mayBecome(to) ? List.of() : List.of(new Breach("plan.notNext", "status"));
    }

    /** Not progressing is published with its reason (4.3). */
    public static List<Breach> notProgressing(String publicReason) {
        return tooShort(publicReason) ? List.of(new Breach("plan.reasonForPublic", "publicReason")) : List.of();
    }

    /** Evidence is accepted only if there is some, and by somebody who neither owns the item nor gave it. */
    public static List<Breach> acceptingEvidence(int pieces, Set<UUID> ownersAndSubmitters, UUID accepter) {
        List<Breach> breaches = new ArrayList<>();
        if (pieces == 0) {
            breaches.add(new Breach("plan.evidenceMissing", "evidence"));
        }
        if (ownersAndSubmitters.contains(accepter)) {
            breaches.add(new Breach("plan.ownEvidence", ""));
        }
        return List.copyOf(breaches);
    }

    /** Sign-off by the submitter or an owner is refused, and before the demonstration is over (S68, rule 9 of 0.2). */
    public static List<Breach> signingOff(
            Set<UUID> ownersAndSubmitters, UUID signer, Demonstration.Result demonstration) {
        List<Breach> breaches = new ArrayList<>();
        if (ownersAndSubmitters.contains(signer)) {
            breaches.add(new Breach("plan.ownSignOff", ""));
        }
        if (demonstration == Demonstration.Result.RUNNING || demonstration == Demonstration.Result.FAILED) {
            breaches.add(new Breach("plan.notDemonstrated", ""));
        }
        return List.copyOf(breaches);
    }

    /** Evidence is newer than the start of the work and not from the future (4.3). */
    public static List<Breach> evidenceDated(LocalDate evidence, LocalDate started, LocalDate today) {
        if (evidence.isBefore(started)) {
            return List.of(new Breach("plan.evidenceTooOld", "evidenceDate"));
        }
        return evidence.isAfter(today) ? List.of(new Breach("plan.evidenceInFuture", "evidenceDate")) : List.of();
    }

    static boolean tooShort(String reason) {
        String said = reason.strip();
        return said.codePointCount(0, said.length()) < SHORTEST_REASON;
    }
}
