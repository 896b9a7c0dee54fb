package uk.concord.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.person.ContactCard;
import uk.concord.person.ContactChannel;

/** One attempt to reach a person of a case, and what came of it. It is written once and never changed (3.7). */
@Entity
@Table(name = "contact_log")
public class ContactLog extends Kept {
    /** What came of it. An attempt counts for the first-contact clock (DL-03). */
    public enum Outcome {
        REACHED("Reached"),
        NOT_REACHED("Attempted, not reached");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether somebody chose to use a way that is not recorded as safe, and why. */
    public record Departure(boolean chosen, String reason) {
        static final int SHORTEST_REASON = 10;

        public static Departure none() {
            return new Departure(false, "");
        }

        /** S52: a way that is not recorded as safe is refused, unless overridden with a reason. */
        void mustAllow(Optional<ContactCard> contact) {
            if (contact.filter(ContactCard::isSafe).isPresent()) {
                return;
            }
            if (!chosen) {
                throw new RuleBroken("casework.contact.notSafe", "contact");
            }
            if (reason.strip().length() < SHORTEST_REASON) {
                throw new RuleBroken("casework.contact.overrideReason", "overrideReason");
            }
        }
    }

    /** What was said. */
    public record Said(String summary, String wishes, boolean mayBeReadOut) {}

    /**
     * An attempt as it was written.
     *
     * @param contactId the number or address that was used; none for a way that is not recorded
     */
    public record Entry(
            UUID personId,
            @Nullable UUID contactId,
            ContactChannel channel,
            Outcome outcome,
            Departure departure,
            Said said) {}

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "person_id", columnDefinition = "BINARY(16)")
    private UUID personId = new UUID(0, 0);

    @Column(name = "contact_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel = ContactChannel.PHONE;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.NOT_REACHED;

    @Column(name = "by_account_id", columnDefinition = "BINARY(16)")
    private UUID byAccountId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Column(name = "contacted_at")
    private Instant at = Instant.EPOCH;

    private boolean overridden;

    @Column(name = "override_reason_sealed")
    private SealedText overrideReason = SealedText.empty();

    @Column(name = "summary_sealed")
    private SealedText summary = SealedText.empty();

    @Column(name = "wishes_sealed")
    private SealedText wishes = SealedText.empty();

    @Column(name = "may_be_read_out")
    private boolean mayBeReadOut;

    protected ContactLog() {}

    /** Logs an attempt. S52: the way used must be recorded as safe, or be overridden with a reason. */
    static ContactLog log(UUID caseId, Viewer by, Entry entry, Optional<ContactCard> contact) {
        entry.departure().mustAllow(contact);
        if (entry.said().summary().isBlank()) {
            throw new RuleBroken("casework.contact.summary", "summary");
        }
        ContactLog log = new ContactLog();
        log.caseId = caseId;
        log.personId = entry.personId();
        log.contactId = entry.contactId();
        log.channel = contact.map(ContactCard::channel).orElse(entry.channel());
        log.outcome = entry.outcome();
        log.byAccountId = by.accountId();
        log.agencyId = by.agencyId();
        log.at = by.at();
        log.overridden = contact.filter(ContactCard::isSafe).isEmpty();
        log.overrideReason =
                log.seal("override_reason", log.overridden ? entry.departure().reason() : "");
        log.say(entry.said());
        return log;
    }

    private void say(Said said) {
        summary = seal("summary", said.summary());
        wishes = seal("wishes", said.wishes());
        mayBeReadOut = said.mayBeReadOut();
    }

    private SealedText seal(String column, String text) {
        return SealedText.of(place(column), text.strip());
    }

    private SealedPlace place(String column) {
        return new SealedPlace(caseId, "contact_log." + column, id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID personId() {
        return personId;
    }

    ContactChannel channel() {
        return channel;
    }

    Outcome outcome() {
        return outcome;
    }

    UUID byAccountId() {
        return byAccountId;
    }

    UUID agencyId() {
        return agencyId;
    }

    Instant at() {
        return at;
    }

    boolean isOverridden() {
        return overridden;
    }

    String summary() {
        return summary.open(place("summary"));
    }

    String wishes() {
        return wishes.open(place("wishes"));
    }

    boolean mayBeReadOut() {
        return mayBeReadOut;
    }
}
