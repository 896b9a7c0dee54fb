package uk.concord.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.action.ActionRow;
import uk.concord.action.ActionStatus;
import uk.concord.casefile.CaseDocket;
import uk.concord.casefile.ShareLevel;
import uk.concord.deadline.LondonTime;
import uk.concord.risk.RiskAnswer;
import uk.concord.risk.RiskCard;
import uk.concord.risk.RiskLevel;

/** One case before the room: its people, what the agencies returned, the minutes so far, the actions. */
public record CaseOnScreen(
        UUID itemId,
        CaseDocket.Docket docket,
        AgendaItem.Origin origin,
        AgendaItem.Status status,
        int planned,
        Optional<Instant> openedAt,
        Story story,
        List<CaseDocket.PersonOnCase> people,
        List<Research> research,
        List<Part> parts,
        List<ActionRow> actions,
        List<Owner> owners,
        Attendance.Chairing chairing) {

    /** What stands above the research: how the victim may be reached, what they say, the risk. */
    public record Story(
            RiskLevel level, Contact contact, Optional<Voice> voice, String consent, Optional<RiskCard> risk) {
        private static final Contact HIDDEN = new Contact("Hidden while the screen is shared", "", "");

        /** What may be shown to the whole room: no way to the victim, no word that was not meant to be read out. */
        Story shared() {
            return new Story(level, HIDDEN, voice.filter(Voice::mayBeReadOut), "", risk);
        }

        /** The answers that were yes. */
        public List<RiskCard.Line> ticks() {
            return risk.stream()
                    .flatMap(card -> card.lines().stream())
                    .filter(line -> line.answer() == RiskAnswer.YES)
                    .toList();
        }
    }

    /** How the victim may be reached: first what not to do, then how. */
    public record Contact(String rule, String ways, String notSafe) {}

    /** The victim's own words. */
    public record Voice(String words, String toWhom, Instant at, boolean mayBeReadOut) {}

    /** Tells the story of a case for its hearing; kept by the feature that knows the case whole. */
    public interface Teller {
        Story tell(UUID caseId);
    }

    /** One agency's research as this viewer may read it. */
    public record Research(
            UUID requestId,
            UUID agencyId,
            String agency,
            ResearchRequest.Status status,
            boolean late,
            String author,
            String said,
            List<Fact> facts) {
        public String standing() {
            return status.label(late);
        }

        /** Nothing has come from this agency. */
        public boolean isSilent() {
            return !status.isReturned();
        }
    }

    /** One thing an agency said of a person. */
    public record Fact(
            String person, ResearchFact.Known known, ResearchFact.Kind kind, String text, ShareLevel shareLevel) {}

    /** One part of the minutes, with what others wrote at the same time (S42). */
    public record Part(
            UUID id,
            MinutesPart.Kind kind,
            String text,
            int revision,
            String writtenBy,
            Optional<Instant> writtenAt,
            String holder,
            List<Wording> others) {
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** What somebody else wrote at the same time. */
    public record Wording(UUID id, String text, String who, Instant at) {}

    /** Somebody to whom an action may be given: a person of an invited agency, or the agency. */
    public record Owner(UUID agencyId, Optional<UUID> accountId, String name, String agency, boolean here) {
        public String label() {
            return accountId.isPresent() ? name + " (" + agency + ")" : agency;
        }
    }

    /** How many agencies have answered. */
    public long returned() {
        return research.stream().filter(one -> one.status().isReturned()).count();
    }

    /** Earlier actions that have not ended: settled first. */
    public List<ActionRow> earlier() {
        return actions.stream().filter(row -> row.isOpen() && !isNew(row)).toList();
    }

    /** What was agreed since the case was opened in this meeting. */
    public List<ActionRow> agreedNow() {
        return actions.stream().filter(this::isNew).toList();
    }

    public List<CaseDocket.PersonOnCase> victims() {
        return people.stream().filter(person -> "VICTIM".equals(person.role())).toList();
    }

    public long accepted() {
        return actions.stream().filter(row -> row.status().isTakenOn()).count();
    }

    public long proposed() {
        return actions.stream()
                .filter(row -> row.status() == ActionStatus.PROPOSED)
                .count();
    }

    /** Whether somebody of the owner's agency is in the room. */
    public boolean isHere(ActionRow row) {
        return owners.stream()
                .anyMatch(owner ->
                        owner.here() && owner.agencyId().equals(row.owner().agencyId()));
    }

    public String day(ActionRow row) {
        return LondonTime.day(row.dueOn());
    }

    private boolean isNew(ActionRow row) {
        return openedAt.filter(opened -> !row.course().proposedAt().isBefore(opened))
                .isPresent();
    }
}
