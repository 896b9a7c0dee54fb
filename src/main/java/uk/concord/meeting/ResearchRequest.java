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
 * returned, with facts or with nothing known; past its deadline it counts as not returned. An answer may still come late,
 * until the case is heard; one that the pack carries stays.
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

    @Column(name = "returned_late")
    private boolean late;

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
    ResearchRequest keep(Viewer by, Hearable hearing, String offered) {
        mustBeOpen(by, hearing);
        status = Status.DRAFT;
        return write(by, offered);
    }

    ResearchRequest giveBack(Viewer by, Hearable hearing, String offered) {
        return answer(Status.RETURNED, by, hearing).write(by, offered);
    }

    /** Nothing known about anybody: one click, and it counts as returned (S38). */
    ResearchRequest nil(Viewer by, Hearable hearing) {
        return answer(Status.NIL_RETURN, by, hearing);
    }

    ResearchRequest decline(Viewer by, Hearable hearing, String why) {
        if (why.isBlank()) {
            throw new RuleBroken("meeting.research.reason", "reason");
        }
        answer(Status.DECLINED_TO_SHARE, by, hearing);
        reason = SealedText.of(place("research_request.reason_sealed"), why.strip());
        return this;
    }

    private ResearchRequest answer(Status answered, Viewer by, Hearable hearing) {
        mustBeOpen(by, hearing);
        status = answered;
        returnedAt = by.at();
        authorId = by.accountId();
        late = by.at().isAfter(dueAt) || hearing.meeting().status().isPackOut();
        return this;
    }

    /** Said in the meeting and typed in there, since nothing had come (2.9, 3.6). */
    ResearchRequest verbal(Viewer by, AgendaItem item, String said) {
        if (!status.isOpen()) {
            throw new RuleBroken("meeting.research.answered");
        }
        if (item.isConcluded()) {
            throw new RuleBroken("meeting.research.heard");
        }
        if (said.isBlank()) {
            throw new RuleBroken("meeting.research.said", "said");
        }
        status = Status.VERBAL_LATE;
        late = true;
        returnedAt = by.at();
        return write(by, said);
    }

    private ResearchRequest write(Viewer by, String offered) {
        authorId = by.accountId();
        offer = SealedText.of(place("research_request.offer_sealed"), offered.strip());
        return this;
    }

    // S46: whoever chairs the item does not speak for an agency on it. 3.6: after issue what was returned is read-only.
    private void mustBeOpen(Viewer by, Hearable hearing) {
        if (hearing.meeting().isPresidedBy(by.accountId())) {
            throw new RuleBroken("meeting.research.chair");
        }
        if (hearing.item().isTakenOff()) {
            throw new RuleBroken("meeting.research.takenOff");
        }
        if (hearing.item().isConcluded()) {
            throw new RuleBroken("meeting.research.heard");
        }
        if (!mayAnswer(hearing)) {
            throw new RuleBroken("meeting.research.issued");
        }
    }

    /** Until the case is heard silence can be broken; an answer can be changed only until the pack carries it (3.6). */
    boolean mayAnswer(Hearable hearing) {
        boolean stands = hearing.meeting().status().isPackOut() && !status.isOpen();
        return !stands && !hearing.item().isConcluded();
    }

    /** An item with its meeting: what decides whether an agency may still answer. */
    record Hearable(Meeting meeting, AgendaItem item) {
        /** Nothing was said, and nothing is asked any more. */
        boolean isMootFor(ResearchRequest request) {
            return item.isTakenOff() && !request.status.isReturned();
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

    /** The answer came after its deadline, or after the pack. */
    public boolean isLate() {
        return late;
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

        /** "Returned, late". */
        public String label(boolean late) {
            return late && this != VERBAL_LATE ? label + ", late" : label;
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
