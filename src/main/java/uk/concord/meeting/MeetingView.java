package uk.concord.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.deadline.LondonTime;
import uk.concord.identity.Colleague;

/**
 * A meeting as one viewer sees it: only the items of their cases, numbered as they see them.
 *
 * @param accepted the viewer has accepted the confidentiality statement
 * @param runs the viewer chairs or coordinates it
 */
public record MeetingView(
        Head head, List<Line> agenda, List<Seat> seats, boolean accepted, boolean runs, boolean chairs) {

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
