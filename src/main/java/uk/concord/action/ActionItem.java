package uk.concord.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * Something an agency is asked to do for a case or a plan. It is proposed; the agency accepts or refuses it and names a
 * person; progress starts it; it is completed with evidence, or circumstances prevent it, or it is not undertaken; a
 * chair or coordinator may cancel it, give it more time or propose it anew. Each verb gives the note of the history.
 */
@Entity
@Table(name = "action_item")
public class ActionItem extends Kept {
    private static final String COLUMN = "action_item.words_sealed";

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind = SubjectKind.CASE;

    @Column(name = "subject_id", columnDefinition = "BINARY(16)")
    private UUID subjectId = new UUID(0, 0);

    @Column(name = "words_sealed")
    private SealedText sealed = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "words_clear")
    private String clear = "";

    @Column(name = "owner_agency_id", columnDefinition = "BINARY(16)")
    private UUID ownerAgencyId = new UUID(0, 0);

    @Column(name = "owner_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID ownerId;

    @Column(name = "owner_post")
    private String ownerPost = "";

    @ElementCollection
    @CollectionTable(name = "action_contributor", joinColumns = @JoinColumn(name = "action_id"))
    private List<Contributor> contributors = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ActionCategory category = ActionCategory.SAFETY;

    @Enumerated(EnumType.STRING)
    private ActionPriority priority = ActionPriority.ROUTINE;

    @Embedded
    private ActionTerm term = ActionTerm.until(LocalDate.EPOCH);

    @Enumerated(EnumType.STRING)
    private ActionStatus status = ActionStatus.PROPOSED;

    @Embedded
    private ActionCourse course = ActionCourse.begin(new UUID(0, 0), Instant.EPOCH);

    @Embedded
    private SafetyGates gates = SafetyGates.quiet(false);

    protected ActionItem() {}

    /** Proposes an action: it counts as nobody's promise until its agency accepts it (S44). */
    static ActionItem propose(Subject subject, ActionOwner owner, ActionProposal what, Viewer by) {
        what.check(by.today());
        ActionItem action = new ActionItem();
        action.subjectKind = subject.kind();
        action.subjectId = subject.id();
        action.category = what.category();
        action.priority = what.priority();
        action.term = ActionTerm.until(what.dueOn());
        action.course = ActionCourse.begin(by.accountId(), by.at());
        action.write(what.words());
        action.give(owner);
        action.gates = what.gates();
        return action;
    }

    private void write(String words) {
        boolean ofCase = subjectKind == SubjectKind.CASE;
        sealed = SealedText.of(place(), ofCase ? words : "");
        clear = ofCase ? "" : words;
    }

    private void give(ActionOwner owner) {
        ownerAgencyId = owner.agencyId();
        ownerId = owner.accountId();
        ownerPost = owner.post();
    }

    /** Agencies that work on it beside its owner; for joint actions of a plan. */
    ActionItem with(Set<UUID> agencies) {
        contributors = new ArrayList<>(agencies.stream().map(Contributor::new).toList());
        return this;
    }

    /** Remembers who chaired when it was agreed: that person may not answer for an agency here (S46). */
    ActionItem agreedUnder(UUID chairId) {
        course = course.chairedBy(chairId);
        return this;
    }

    /** The agency takes it on; the original due date stands (S45). */
    ActionNote accept(Viewer by) {
        return takenOnInRoom(by, by.accountId());
    }

    /** The same by word of mouth: the speaker promises, the recorder types it in. */
    ActionNote takenOnInRoom(Viewer recorder, UUID speaker) {
        mustBe(!course.isChairedBy(speaker), "action.answer.chair");
        become(ActionStatus.ACCEPTED, recorder);
        return note(ActionNote.Kind.ACCEPTED, recorder, "");
    }

    ActionNote refuse(Viewer by, String reason) {
        mustBe(!course.isChairedBy(by.accountId()), "action.answer.chair");
        mustSay(reason, "action.refuse.reason", "reason");
        become(ActionStatus.REFUSED, by);
        return note(ActionNote.Kind.REFUSED, by, reason);
    }

    /** Gives it to a person of the owner's agency, or back to the agency itself. */
    ActionNote assign(Viewer by, @Nullable UUID accountId, String name) {
        mustBe(!status.isTerminal() && status != ActionStatus.REFUSED, "action.ended");
        ownerId = accountId;
        ownerPost = "";
        return note(ActionNote.Kind.ASSIGNED, by, name);
    }

    ActionNote progress(Viewer by, String words) {
        mustBe(status.isTakenOn(), "action.notAccepted");
        mustSay(words, "action.update.words", "words");
        if (status == ActionStatus.ACCEPTED) {
            become(ActionStatus.IN_PROGRESS, by);
        }
        return note(ActionNote.Kind.PROGRESS, by, words);
    }

    /** Done, and this shows it: without evidence nothing is completed (3.10). */
    ActionNote complete(Viewer by, String evidence, ActionCourse.Outcome outcome) {
        mustBe(status.isTakenOn(), "action.notAccepted");
        mustSay(evidence, "action.update.evidence", "words");
        become(ActionStatus.COMPLETED, by);
        course = course.endedAs(outcome);
        return note(ActionNote.Kind.EVIDENCE, by, evidence);
    }

    /** No longer needed or possible. Of an action never started the chair must confirm it (S49). */
    ActionNote circumstances(Viewer by, String reason) {
        mustBe(status.isTakenOn(), "action.notAccepted");
        mustSay(reason, "action.update.reason", "words");
        if (status == ActionStatus.ACCEPTED) {
            course = course.asking(by.at());
        } else {
            become(ActionStatus.NOT_COMPLETED_CIRCUMSTANCES, by);
        }
        return note(ActionNote.Kind.CIRCUMSTANCES, by, reason);
    }

    /** The chair's word on circumstances claimed for an action never started: agreed, or back to its owner (S49). */
    ActionNote answerCircumstances(Viewer chair, boolean agreed) {
        mustBe(course.isAwaitingChair(), "action.nothingToConfirm");
        if (agreed) {
            become(ActionStatus.NOT_COMPLETED_CIRCUMSTANCES, chair);
        }
        course = course.answered();
        return note(agreed ? ActionNote.Kind.CONFIRMED : ActionNote.Kind.SENT_BACK, chair, "");
    }

    ActionNote notUndertaken(Viewer by, String reason) {
        mustSay(reason, "action.update.reason", "words");
        become(ActionStatus.NOT_UNDERTAKEN, by);
        course = course.answered();
        return note(ActionNote.Kind.NOT_UNDERTAKEN, by, reason);
    }

    ActionNote cancel(Viewer by, String reason) {
        mustSay(reason, "action.cancel.reason", "reason");
        become(ActionStatus.CANCELLED, by);
        course = course.answered();
        return note(ActionNote.Kind.CANCELLED, by, reason);
    }

    ActionNote askExtension(Viewer by, LocalDate until, String reason) {
        mustBe(status.isTakenOn(), "action.notAccepted");
        mustSay(reason, "action.extend.reason", "why");
        term = term.asking(until);
        return note(ActionNote.Kind.EXTENSION_ASKED, by, reason);
    }

    ActionNote answerExtension(Viewer by, boolean given) {
        mustBe(!status.isTerminal(), "action.ended");
        term = given ? term.extended() : term.declined();
        return note(given ? ActionNote.Kind.EXTENDED : ActionNote.Kind.EXTENSION_DECLINED, by, "");
    }

    /** Proposes it to another owner; the original due date is kept in the history of the term. */
    ActionNote proposeTo(Viewer by, ActionOwner owner) {
        become(ActionStatus.PROPOSED, by);
        give(owner);
        course = course.answered();
        return note(ActionNote.Kind.PROPOSED, by, "");
    }

    /** Within ten seconds, whoever ended it may take that back (7). */
    ActionNote takeBack(Viewer by) {
        status = course.before(by).orElseThrow(() -> new RuleBroken("action.undo.tooLate"));
        course = course.restored();
        return note(ActionNote.Kind.TAKEN_BACK, by, "");
    }

    ActionNote note(ActionNote.Kind kind, Viewer by, String text) {
        return ActionNote.of(this, kind, by, text);
    }

    private void become(ActionStatus next, Viewer by) {
        mustBe(status.mayBecome(next), "action.notNow");
        course = course.turning(status, next, by);
        status = next;
    }

    private static void mustSay(String text, String code, String field) {
        if (text.isBlank()) {
            throw new RuleBroken(code, field);
        }
    }

    private static void mustBe(boolean holds, String code) {
        if (!holds) {
            throw new RuleBroken(code);
        }
    }

    private SealedPlace place() {
        return new SealedPlace(subjectId, COLUMN, id());
    }

    @Override
    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public String words() {
        return subjectKind == SubjectKind.CASE ? sealed.open(place()) : clear;
    }

    public ActionOwner owner() {
        return new ActionOwner(ownerAgencyId, ownerId, ownerPost);
    }

    public Set<UUID> contributors() {
        return contributors.stream().map(Contributor::agencyId).collect(Collectors.toUnmodifiableSet());
    }

    public ActionCategory category() {
        return category;
    }

    public ActionPriority priority() {
        return priority;
    }

    public ActionTerm term() {
        return term;
    }

    public ActionStatus status() {
        return status;
    }

    public ActionCourse course() {
        return course;
    }

    public SafetyGates gates() {
        return gates;
    }
}
