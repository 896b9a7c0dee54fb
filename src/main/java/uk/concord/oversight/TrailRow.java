package uk.concord.oversight;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Act;
import uk.concord.audit.Outcome;
import uk.concord.kernel.SubjectKind;

/**
 * One line of the trail: when, who, what, to whose record. Nobody has a name when no account was known, and a subject that
 * is gone, or is a person, has no reference.
 */
public record TrailRow(
        Instant at,
        @Nullable String name,
        @Nullable String agencyName,
        Act act,
        String operation,
        String touched,
        Outcome outcome,
        SubjectKind subjectKind,
        UUID subjectId,
        @Nullable String reference) {

    public String who() {
        return name == null ? "Nobody known" : name;
    }

    public String agency() {
        return agencyName == null ? "" : agencyName;
    }

    /** The operation in words: "Case read". */
    public String what() {
        return words(operation);
    }

    public String subject() {
        return reference == null ? "" : reference;
    }

    /** Of which kind the subject is: "Case". */
    public String about() {
        return words(subjectKind.name());
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    private static String words(String code) {
        return code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.UK);
    }
}
