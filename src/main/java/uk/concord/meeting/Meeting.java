package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Breach;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * One conference of an area. It is scheduled, its agenda goes out with the research requests, then the pack; it is
 * held, ends, and its chair approves the minutes, which from then on stay as they are.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends Kept {
    /** Why a meeting is held. */
    public enum Kind {
        ROUTINE,
        EMERGENCY,
        REVIEW
    }

    private String area = "";

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.ROUTINE;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.SCHEDULED;

    @Column(name = "meets_on")
    private LocalDate meetsOn = LocalDate.EPOCH;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    private String venue = "";

    @Column(name = "chair_id", columnDefinition = "BINARY(16)")
    private UUID chairId = new UUID(0, 0);

    @Column(name = "deputy_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID deputyId;

    @Column(name = "minute_taker_id", columnDefinition = "BINARY(16)")
    private UUID minuteTakerId = new UUID(0, 0);

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID approvedBy;

    protected Meeting() {}

    /** Schedules a meeting; whoever does it takes the minutes until somebody else is named. */
    static Meeting schedule(Plan plan, Viewer by) {
        plan.check(by);
        Meeting meeting = new Meeting();
        meeting.area = plan.area();
        meeting.meetsOn = plan.day();
        meeting.startsAt = LondonTime.at(plan.day(), plan.start());
        meeting.venue = plan.venue().strip();
        meeting.chairId = plan.chairId();
        meeting.minuteTakerId = by.accountId();
        return meeting;
    }

    Meeting issueAgenda() {
        return become(MeetingStatus.AGENDA_ISSUED);
    }

    Meeting issuePack() {
        return become(MeetingStatus.PACK_ISSUED);
    }

    Meeting begin(Instant at) {
        begunAt = at;
        return become(MeetingStatus.IN_SESSION);
    }

    Meeting end(Instant at) {
        endedAt = at;
        return become(MeetingStatus.ENDED);
    }

    /** The chair's word makes the minutes final; only addenda follow (S47). */
    Meeting approve(Viewer chair) {
        become(MeetingStatus.MINUTES_ISSUED);
        approvedAt = chair.at();
        approvedBy = chair.accountId();
        return this;
    }

    private Meeting become(MeetingStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("meeting.notNow");
        }
        status = next;
        return this;
    }

    /** Minutes may be written from the session on and until they are approved (S47). */
    Meeting mustTakeMinutes() {
        if (status == MeetingStatus.MINUTES_ISSUED) {
            throw new RuleBroken("meeting.minutes.approved");
        }
        if (status != MeetingStatus.IN_SESSION && status != MeetingStatus.ENDED) {
            throw new RuleBroken("meeting.notBegun");
        }
        return this;
    }

    Meeting mustBeInSession() {
        if (status != MeetingStatus.IN_SESSION) {
            throw new RuleBroken("meeting.notBegun");
        }
        return this;
    }

    /** The agencies know the agenda: they have been asked for research. */
    boolean isAgendaOut() {
        return status != MeetingStatus.SCHEDULED;
    }

    /** Cases come onto the agenda and leave it until the session begins; from then on they are heard or deferred (2.3). */
    Meeting mustBeOpenForAgenda() {
        if (status == MeetingStatus.IN_SESSION) {
            throw new RuleBroken("meeting.agenda.begun");
        }
        return mustBeMovable();
    }

    /** Names who takes the chair when its chair has a conflict of interest (1.5). */
    Meeting nameDeputy(UUID account) {
        if (chairId.equals(account)) {
            throw new RuleBroken("meeting.deputy.chair", "deputy");
        }
        if (status == MeetingStatus.MINUTES_ISSUED) {
            throw new RuleBroken("meeting.notNow");
        }
        deputyId = account;
        return this;
    }

    /** The order of the cases may change until the session ends. */
    Meeting mustBeMovable() {
        if (status.isOver()) {
            throw new RuleBroken("meeting.agenda.closed");
        }
        return this;
    }

    /** The chair, and the deputy if one is named. */
    Set<UUID> presiding() {
        Set<UUID> both = new HashSet<>(Set.of(chairId));
        deputyId().ifPresent(both::add);
        return both;
    }

    boolean isChairedBy(UUID account) {
        return chairId.equals(account);
    }

    /** The chair, or the deputy: neither speaks for an agency here (S46). */
    boolean isPresidedBy(UUID account) {
        return isChairedBy(account) || account.equals(deputyId);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.MEETING, id());
    }

    public String area() {
        return area;
    }

    public Kind kind() {
        return kind;
    }

    public MeetingStatus status() {
        return status;
    }

    public LocalDate meetsOn() {
        return meetsOn;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String venue() {
        return venue;
    }

    public UUID chairId() {
        return chairId;
    }

    public Optional<UUID> deputyId() {
        return Optional.ofNullable(deputyId);
    }

    public UUID minuteTakerId() {
        return minuteTakerId;
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** What is said when a meeting is scheduled. */
    public record Plan(String area, LocalDate day, LocalTime start, String venue, UUID chairId) {
        private static final int LONGEST = 200;

        void check(Viewer by) {
            List<Breach> found = new ArrayList<>();
            if (day.isBefore(by.today())) {
                found.add(new Breach("meeting.day.past", "day"));
            } else if (LondonTime.at(day, start).isBefore(by.at())) {
                found.add(new Breach("meeting.start.past", "start"));
            }
            if (venue.isBlank() || venue.length() > LONGEST) {
                found.add(new Breach("meeting.venue.missing", "venue"));
            }
            RuleBroken.ifAny(found);
        }
    }
}
