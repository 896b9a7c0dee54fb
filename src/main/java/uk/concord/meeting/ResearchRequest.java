package uk.concord.meeting;

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

/**
 * What one agency is asked about the people of one case before a meeting. It is requested, written as a draft, and
 * returned, with facts or with nothing known; past its deadline it counts as not returned. Once the pack is out it stays.
 */
@Entity
@Table(name = "research_request")
public class ResearchRequest extends Kept {
    private static final SealedText NOTHING = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "meeting_id", columnDefinition = "BINARY(16)")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Status status = Status.REQUESTED;

    @Column(name = "requested_at")
    private Instant requestedAt = Instant.EPOCH;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "author_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID authorId;

    @Column(name = "offer_sealed")
    private SealedText offer = NOTHING;

    @Column(name = "reason_sealed")
    private SealedText reason = NOTHING;

    protected ResearchRequest() {}

    static ResearchRequest ask(AgendaItem item, UUID agencyId, Instant at, Instant dueAt) {
        ResearchRequest request = new ResearchRequest();
        request.itemId = item.id();
        request.meetingId = item.meetingId();
        request.caseId = item.caseId();
        request.agencyId = agencyId;
        request.requestedAt = at;
        request.dueAt = dueAt;
        return request;
    }

    /** Begun and kept, still the agency's own. */
    ResearchRequest keep(Viewer by, Meeting meeting, String offered) {
        mustBeOpen(by, meeting);
        status = Status.DRAFT;
        return write(by, offered);
    }

    ResearchRequest giveBack(Viewer by, Meeting meeting, String offered) {
        mustBeOpen(by, meeting);
        status = Status.RETURNED;
        returnedAt = by.at();
        return write(by, offered);
    }

    /** Nothing known about anybody: one click, and it counts as returned (S38). */
    ResearchRequest nil(Viewer by, Meeting meeting) {
        mustBeOpen(by, meeting);
        status = Status.NIL_RETURN;
        returnedAt = by.at();
        authorId = by.accountId();
        return this;
    }

    ResearchRequest decline(Viewer by, Meeting meeting, String why) {
        mustBeOpen(by, meeting);
        if (why.isBlank()) {
            throw new RuleBroken("meeting.research.reason", "reason");
        }
        status = Status.DECLINED_TO_SHARE;
        returnedAt = by.at();
        authorId = by.accountId();
        reason = SealedText.of(place("research_request.reason_sealed"), why.strip());
        return this;
    }

    /** Said in the meeting and typed in there, since nothing had come (2.9). */
    ResearchRequest verbal(Viewer by, String said) {
        if (status.afterDeadline() != Status.NOT_RETURNED) {
            throw new RuleBroken("meeting.research.answered");
        }
        status = Status.VERBAL_LATE;
        returnedAt = by.at();
        return write(by, said);
    }

    private ResearchRequest write(Viewer by, String offered) {
        authorId = by.accountId();
        offer = SealedText.of(place("research_request.offer_sealed"), offered.strip());
        return this;
    }

    // S46: whoever chairs the item does not speak for an agency on it. 3.6: after issue it is read-only.
    private void mustBeOpen(Viewer by, Meeting meeting) {
        if (meeting.isChairedBy(by.accountId())) {
            throw new RuleBroken("meeting.research.chair");
        }
        if (meeting.status().isPackOut()) {
            throw new RuleBroken("meeting.research.issued");
        }
    }

    private SealedPlace place(String column) {
        return new SealedPlace(caseId, column, id());
    }

    /** As it stands at a moment: what is still open past its deadline is not returned (S39). */
    public Status standing(Instant now) {
        return now.isAfter(dueAt) ? status.afterDeadline() : status;
    }

    /** The same beside its meeting: the pack, once out, shows what is open as not returned, even before the deadline. */
    public Status standing(Instant now, Meeting meeting) {
        return meeting.status().isPackOut() ? status.afterDeadline() : standing(now);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }

    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    public String offer() {
        return offer.open(place("research_request.offer_sealed"));
    }

    public String reason() {
        return reason.open(place("research_request.reason_sealed"));
    }

    /** Where an agency's research stands (dossier 3.6). NOT_RETURNED is derived from the deadline, never chosen. */
    public enum Status {
        REQUESTED("Not returned yet", "info"),
        DRAFT("Begun", "info"),
        RETURNED("Returned", "success"),
        NIL_RETURN("Nothing known", "neutral"),
        NOT_RETURNED("Not returned", "danger"),
        VERBAL_LATE("Verbal", "warning"),
        DECLINED_TO_SHARE("Cannot share", "warning");

        private final String label;
        private final String tag;

        Status(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        /** Which look its tag has. */
        public String tag() {
            return tag;
        }

        public boolean isOpen() {
            return this == REQUESTED || this == DRAFT;
        }

        /** The agency has answered, be it that nothing is known (S38). */
        public boolean isReturned() {
            return this == RETURNED || this == NIL_RETURN || this == VERBAL_LATE || this == DECLINED_TO_SHARE;
        }

        /** What is shown after the deadline: silence is "not returned" and never "nothing known" (S39). */
        public Status afterDeadline() {
            return isOpen() ? NOT_RETURNED : this;
        }
    }
}
