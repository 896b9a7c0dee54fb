package uk.concord.triage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.form.Criterion;
import uk.concord.kernel.Repository;
import uk.concord.referral.Emergency;
import uk.concord.referral.ReferralStatus;
import uk.concord.risk.RiskLevel;

/** The referrals that wait for a decision, each only for those who decide in its area. */
@Repository
class TriageQueue {
    private static final int MOST = 200;

    /** An emergency, then high risk with a child at risk, then either, then what is not standard, then by the clock. */
    private static final String MOST_URGENT_FIRST = """
             ORDER BY CASE WHEN r.emergency.state = :asked THEN 0
              WHEN r.submission.level = :high AND r.submission.childAtRisk = TRUE THEN 1
              WHEN r.submission.level = :high OR r.submission.childAtRisk = TRUE THEN 2
              WHEN r.submission.level <> :standard THEN 3 ELSE 4 END,
             r.submission.triageDue, r.reference
            """;

    @PersistenceContext
    private EntityManager em;

    /** A referral as the queue reads it. */
    public record Line(
            UUID id,
            String reference,
            ReferralStatus status,
            Instant at,
            LocalDate receivedOn,
            Instant due,
            RiskLevel level,
            boolean childAtRisk,
            String agency,
            Emergency.State emergency,
            @Nullable Instant decidedAt) {
        boolean isEmergency() {
            return emergency == Emergency.State.ASKED;
        }
    }

    /** Those that the viewer coordinates, in a status, soonest first. */
    List<Line> inTriage(Viewer viewer, Collection<ReferralStatus> statuses, @Nullable RiskLevel level) {
        return lines(viewer.coordinatedAreas(), statuses, level);
    }

    /** The proposed declines of the areas in which the viewer is chair or coordinator. */
    List<Line> proposed(Viewer viewer) {
        return lines(decidesIn(viewer), Set.of(ReferralStatus.DECLINE_PROPOSED), null);
    }

    /** The emergencies that wait for the viewer as chair (2.6). */
    List<Line> emergencies(Viewer viewer) {
        return lines(areas(viewer, EnumSet.of(Role.CHAIR)), Set.of(ReferralStatus.SUBMITTED), null).stream()
                .filter(Line::isEmergency)
                .toList();
    }

    private static Set<String> decidesIn(Viewer viewer) {
        return areas(viewer, EnumSet.of(Role.CHAIR, Role.COORD));
    }

    private static Set<String> areas(Viewer viewer, Set<Role> roles) {
        return viewer.roles().stream()
                .filter(held -> roles.contains(held.role()))
                .map(HeldRole::area)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Line> lines(Collection<String> areas, Collection<ReferralStatus> statuses, @Nullable RiskLevel level) {
        if (areas.isEmpty()) {
            return List.of();
        }
        TypedQuery<Line> query = em.createQuery(
                        """
                        SELECT NEW uk.concord.triage.TriageQueue$Line(r.id, r.reference, r.status, r.submission.at,
                          r.submission.receivedOn, r.submission.triageDue, r.submission.level,
                          r.submission.childAtRisk, g.name, r.emergency.state, r.decision.decidedAt)
                        FROM Referral r, Agency g
                        WHERE g.id = r.agencyId AND r.area IN :areas AND r.status IN :statuses
                        """ + (level == null ? "" : " AND r.submission.level = :level") + MOST_URGENT_FIRST, Line.class)
                .setParameter("areas", areas)
                .setParameter("asked", Emergency.State.ASKED)
                .setParameter("high", RiskLevel.HIGH)
                .setParameter("standard", RiskLevel.STANDARD)
                .setParameter("statuses", statuses)
                .setMaxResults(MOST);
        return (level == null ? query : query.setParameter("level", level)).getResultList();
    }

    /** The criteria that were claimed, by referral. */
    Map<UUID, String> criteria(Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT r.id, c FROM Referral r JOIN r.criteria c WHERE r.id IN :ids", Object[].class)
                .setParameter("ids", referrals)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        line -> (UUID) line[0],
                        Collectors.mapping(line -> ((Criterion) line[1]).words(), Collectors.joining("; "))));
    }

    /** How many people may be the same, by referral. */
    Map<UUID, Long> matches(Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        SELECT m.referralId, SUM(m.count) FROM MatchTask m
                        WHERE m.settledAt IS NULL AND m.referralId IN :ids GROUP BY m.referralId
                        """, Object[].class)
                .setParameter("ids", referrals)
                .getResultStream()
                .collect(Collectors.toMap(line -> (UUID) line[0], line -> ((Number) line[1]).longValue()));
    }
}
