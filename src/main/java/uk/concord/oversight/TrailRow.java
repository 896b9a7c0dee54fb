package uk.concord.oversight;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Act;
import uk.concord.audit.Outcome;
import uk.concord.kernel.SubjectKind;

/** One line of the trail: when, who, what, to whose record. Nobody has a name when no account was known. */
public record TrailRow(
        Instant at,
        @Nullable String name,
        @Nullable String agency,
        Act act,
        String operation,
        String touched,
        Outcome outcome,
        SubjectKind subjectKind,
        UUID subjectId) {

    /** A line as the page shows it, with the reference of its subject. */
    public record Shown(TrailRow line, String subject) {
        /** The operation in words: "Case read". */
        public String what() {
            String words = line.operation().replace('_', ' ').toLowerCase(Locale.UK);
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }

        /** Of which kind the subject is: "Case". */
        public String about() {
            String kind = line.subjectKind().name();
            return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.UK);
        }

        public String who() {
            String name = line.name();
            return name == null ? "Nobody known" : name;
        }

        public String agency() {
            String agency = line.agency();
            return agency == null ? "" : agency;
        }
    }
}
