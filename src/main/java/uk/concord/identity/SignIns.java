package uk.concord.identity;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.credential.SignInEvent;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.Repository;

/** The sign-ins, each with all that the frame of a page needs to know about its account. */
@Repository
class SignIns {
    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<HeadFigure> figures;

    @Inject
    private Clock clock;

    /** One row for each role that is held now, or one without a role. */
    record Line(
            SignIn signIn,
            Account account,
            Agency agency,
            @Nullable RoleTenure role,
            List<Long> counts) {
        static Line of(Object[] row) {
            return new Line(
                    (SignIn) row[0],
                    (Account) row[1],
                    (Agency) row[2],
                    (RoleTenure) row[3],
                    Arrays.stream(row)
                            .skip(4)
                            .map(count -> ((Number) count).longValue())
                            .toList());
        }
    }

    /** The sign-in behind a token with its account, agency, agreements, roles and figures: one statement for a request. */
    List<Line> behind(byte[] tokenHash, Instant at) {
        return em.createQuery(
                        "SELECT s, a, g, r, " + AgencyRegister.agreementsOf("g.id", ":cases", ":today") + ", "
                                + AgencyRegister.agreementsOf("g.id", ":plan", ":today") + counts()
                                + """
                         FROM SignIn s JOIN Account a ON a.id = s.accountId JOIN Agency g ON g.id = a.agencyId
                         LEFT JOIN RoleTenure r ON r.accountId = s.accountId AND r.heldFrom <= :at
                           AND (r.heldUntil IS NULL OR r.heldUntil > :at)
                        WHERE s.tokenHash = :hash
                        """,
                        Object[].class)
                .setParameter("cases", Purpose.HATE_MARAC)
                .setParameter("plan", Purpose.ACTION_PLAN)
                .setParameter("today", at.atZone(ClockSource.LONDON).toLocalDate())
                .setParameter("at", at)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .map(Line::of)
                .toList();
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        inOrder().forEach(figure -> counts.append(", (").append(figure.query()).append(')'));
        return counts.toString();
    }

    /** The names of the figures, in the order in which they are counted. */
    List<String> figureNames() {
        return inOrder().map(HeadFigure::name).toList();
    }

    private Stream<HeadFigure> inOrder() {
        return figures.stream().sorted(Comparator.comparing(HeadFigure::name));
    }

    Optional<SignIn> find(byte[] tokenHash) {
        return em.createQuery("SELECT s FROM SignIn s WHERE s.tokenHash = :hash", SignIn.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** The sign-ins of an account that are alive, the latest first. */
    List<SignIn> alive(UUID accountId, Instant now) {
        return em.createQuery("""
                        SELECT s FROM SignIn s WHERE s.accountId = :account AND s.endedAt IS NULL AND s.startedAt > :oldest
                        ORDER BY s.lastUsedAt DESC
                        """, SignIn.class)
                .setParameter("account", accountId)
                .setParameter("oldest", now.minus(SignIn.LONGEST))
                .getResultStream()
                .filter(signIn -> signIn.isAlive(now) || signIn.awaitsSecondStep(now))
                .toList();
    }

    /** Ends sign-ins of an account, all but the one to keep; one statement, whoever notes their use now. */
    int end(UUID accountId, UUID kept, Instant at) {
        return em.createQuery("""
                        UPDATE SignIn s SET s.endedAt = :at
                        WHERE s.accountId = :account AND s.id <> :kept AND s.endedAt IS NULL
                        """)
                .setParameter("at", at)
                .setParameter("account", accountId)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** Notes the use of a sign-in, whoever else notes it now: two requests of one page must not refuse each other. */
    void used(UUID id, Instant at) {
        em.createQuery("UPDATE SignIn s SET s.lastUsedAt = :at WHERE s.id = :id AND s.lastUsedAt < :at")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    void add(SignIn signIn) {
        em.persist(signIn);
    }

    /** Whoever holds a lost device may still be signed in with it: a new start ends that too. */
    void newStart(@Observes SignInEvent event) {
        if (event.kind() == SignInEvent.Kind.NEW_START_GRANTED) {
            end(event.accountId(), new UUID(0, 0), clock.instant());
        }
    }
}
