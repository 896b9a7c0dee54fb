package uk.concord.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.deadline.LondonTime;
import uk.concord.identity.Colleague;
import uk.concord.risk.RiskLevel;

/**
 * A meeting as one viewer sees it: only the items of their cases, numbered as they see them.
 *
 * @param takenOff what was taken off the agenda, for those who run it
 * @param accepted the viewer has accepted the confidentiality statement
 * @param chairHere the chair is marked present
 * @param runs the viewer chairs or coordinates it
 */
public record MeetingView(
        Head head,
        List<Line> agenda,
        List<TakenOff> takenOff,
        List<Seat> seats,
        boolean accepted,
        boolean runs,
        boolean chairs,
        boolean chairHere) {

    /**
     * The meetings of one viewer.
     *
     * @param chairs who may chair, by area; empty for who arranges none
     */
    public record Board(List<Head> meetings, Map<String, List<Colleague>> chairs, Set<String> areas) {}

    /** What a list shows of a meeting. */
    public record Head(
            UUID id,
            String area,
            MeetingStatus status,
            Instant startsAt,
            String venue,
            String chair,
            String deputy,
            String minuteTaker) {
        public String day() {
            return LondonTime.day(LondonTime.dayOf(startsAt));
        }

        public String time() {
            return LondonTime.time(LondonTime.timeOf(startsAt));
        }

        public boolean isOver() {
            return status == MeetingStatus.ENDED || status == MeetingStatus.MINUTES_ISSUED;
        }

        public boolean isInSession() {
            return status == MeetingStatus.IN_SESSION;
        }
    }

    /** One item. */
    public record Line(
            UUID itemId,
            UUID caseId,
            int number,
            String reference,
            AgendaItem.Origin origin,
            AgendaItem.Status status,
            int planned,
            Optional<Duration> taken,
            boolean passed,
            int asked,
            int returned) {

        /** "Heard, 11 min", "Deferred", "12 min". */
        public String standing() {
            if (passed && status == AgendaItem.Status.NOT_HEARD) {
                return "Deputy chair";
            }
            if (status == AgendaItem.Status.NOT_HEARD) {
                return planned + " min";
            }
            return taken.map(time -> status.label() + ", " + Math.max(1, time.toMinutes()) + " min")
                    .orElse(status.label());
        }

        public boolean isConcluded() {
            return status != AgendaItem.Status.NOT_HEARD;
        }
    }

    /** How many working days a case will have waited for its meeting, and whether that is more than it should (DL-02). */
    public record Wait(int workingDays, boolean late) {}

    /** A case that is open or was deferred: what decides which comes first. */
    public record Waiting(
            UUID caseId,
            String reference,
            RiskLevel level,
            boolean emergency,
            boolean childAtRisk,
            boolean restricted,
            int referrals,
            Instant referredAt) {
        /** Referred again: it is heard as a repeat (2.7). */
        public boolean isRepeat() {
            return referrals > 1;
        }

        /** As what it comes onto the agenda, if nobody says otherwise (7). */
        public AgendaItem.Origin origin() {
            if (restricted) {
                return AgendaItem.Origin.RESTRICTED;
            }
            if (emergency) {
                return AgendaItem.Origin.EMERGENCY;
            }
            if (isRepeat()) {
                return AgendaItem.Origin.REPEAT;
            }
            return childAtRisk ? AgendaItem.Origin.CHILD : AgendaItem.Origin.NEW;
        }
    }

    /**
     * A case that could be put on the agenda.
     *
     * @param deferrals how often it was deferred: it must be listed at the next meeting (2.3)
     */
    public record Candidate(Waiting about, Wait waited, int deferrals) {
        /** Emergencies, then what was deferred, then by risk, then what has waited longest (2.3, 7). */
        static final Comparator<Candidate> PRESSING = Comparator.comparing((Candidate one) -> !one.about.emergency())
                .thenComparing(one -> one.deferrals == 0)
                .thenComparing(one -> one.about.level(), Comparator.reverseOrder())
                .thenComparing(one -> one.about.referredAt());
    }

    /** A case that was taken off the agenda, and why. */
    public record TakenOff(String reference, String reason) {}

    /** The items that come for the same reason, under one heading. */
    public record Kin(AgendaItem.Origin origin, List<Line> lines) {}

    /** One meeting of one case. */
    public record OfCase(
            Head head, UUID itemId, String reference, AgendaItem.Status status, List<CaseOnScreen.Research> research) {}

    /** One person expected or there. */
    public record Seat(
            UUID accountId, UUID agencyId, String name, String agency, Attendance.Status status, boolean accepted) {}

    /** The agenda under its headings. */
    public List<Kin> kin() {
        return Stream.of(AgendaItem.Origin.values())
                .map(origin -> new Kin(
                        origin,
                        agenda.stream().filter(line -> line.origin() == origin).toList()))
                .filter(kin -> !kin.lines().isEmpty())
                .toList();
    }

    /** The planned minutes of what is still to be heard. */
    public int minutesLeft() {
        return agenda.stream()
                .filter(line -> !line.isConcluded())
                .mapToInt(Line::planned)
                .sum();
    }

    /** The session runs and no case is left to be heard: it can be ended. */
    public boolean isAllHeard() {
        return head.isInSession() && !agenda.isEmpty() && agenda.stream().allMatch(Line::isConcluded);
    }

    public long heard() {
        return agenda.stream()
                .filter(line -> line.status() == AgendaItem.Status.HEARD)
                .count();
    }

    public long deferred() {
        return agenda.stream()
                .filter(line -> line.status() == AgendaItem.Status.DEFERRED)
                .count();
    }

    public long here() {
        return seats.stream().filter(seat -> seat.status().isThere()).count();
    }

    /** S43: in session nobody sees an item before accepting confidentiality. */
    public boolean isShut() {
        return head.isInSession() && !accepted;
    }
}
