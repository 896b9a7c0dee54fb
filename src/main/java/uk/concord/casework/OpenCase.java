package uk.concord.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseStatus;
import uk.concord.casefile.CaseTeam;
import uk.concord.incident.IncidentCard;
import uk.concord.person.ContactCard;
import uk.concord.person.PersonRole;
import uk.concord.referral.ReferralFacts;
import uk.concord.risk.RiskCard;
import uk.concord.risk.RiskLevel;

/**
 * A case as one viewer finds it: what is not theirs to read is not in it, nor what no section that was asked for shows.
 *
 * @param steps the open actions that are the viewer's, or their agency's if they represent it
 */
public record OpenCase(
        Head head,
        Optional<Voice> voice,
        Optional<ReferralFacts> referral,
        List<PersonRow> people,
        List<IncidentCard> incidents,
        List<RiskCard> risks,
        List<TeamRow> team,
        List<TimelineRow> timeline,
        List<ActionRow> actions,
        List<ActionRow> steps) {

    /** A section of the page of a case. */
    public enum Section {
        OVERVIEW,
        PEOPLE,
        INCIDENTS,
        RISK,
        TIMELINE,
        ACTIONS
    }

    /** What a form about the case shows of it: what stands above everything, and who would read what is written. */
    public record Front(Head head, List<TeamRow> team) {}

    /** What stands above everything else. */
    public record Head(
            UUID id,
            String reference,
            CaseStatus status,
            RiskLevel level,
            String victim,
            Flags flags,
            Contact contact,
            List<LeftOut> leftOut) {
        public String marking() {
            return flags.restricted() ? "OFFICIAL-SENSITIVE: named people only" : "OFFICIAL-SENSITIVE: case team only";
        }
    }

    /**
     * An agency that must not be told of the case.
     *
     * @param onlyOne the one worker there who finds it; empty when nobody does
     */
    public record LeftOut(String agency, String onlyOne) {}

    /** Marks beside the name. */
    public record Flags(
            boolean restricted,
            boolean emergency,
            boolean childAtRisk,
            int referrals,
            String otherNames,
            @Nullable LocalDate nextOn) {
        public boolean isRepeat() {
            return referrals > 1;
        }
    }

    /** How the victim may be reached: first what not to do, then how. */
    public record Contact(
            String rule,
            String ways,
            String notSafe,
            @Nullable LocalDate checkedOn) {}

    /** The victim's own words, to whom, and whether they may be read out. */
    public record Voice(String words, String toWhom, Instant at, boolean mayBeReadOut) {}

    /** A person of the case. Numbers and addresses are there only for those who may use them (1.3). */
    public record PersonRow(
            UUID id, PersonRole role, String name, String otherNames, String born, List<ContactCard> contacts) {}

    /** An agency of the team. */
    public record TeamRow(
            UUID agencyId,
            String agency,
            CaseTeam.Status status,
            String reason,
            String invitedBy,
            Instant invitedAt,
            boolean open) {
        /** Two letters for the eye. */
        public String mark() {
            String[] words = agency.split("[^\\p{L}]+");
            String first = words[0].substring(0, 1);
            String second = words.length > 1 ? words[words.length - 1].substring(0, 1) : words[0].substring(1, 2);
            return first + second.toUpperCase(Locale.UK);
        }
    }

    /** Something that happened on the case. */
    public record TimelineRow(Instant at, String title, String meta, String text, String kind) {}
}
