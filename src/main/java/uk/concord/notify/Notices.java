package uk.concord.notify;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** Inboxes, the outbox and the leases of those who empty it. */
@Repository
class Notices {
    @PersistenceContext
    private EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    Optional<Notice> find(UUID id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    List<NoticeRow> of(UUID accountId) {
        return em.createQuery("""
                        SELECT NEW uk.concord.notify.NoticeRow(n.id, n.code, n.reference, n.link, n.madeAt, n.readAt)
                        FROM Notice n WHERE n.accountId = :account ORDER BY n.madeAt DESC
                        """, NoticeRow.class)
                .setParameter("account", accountId)
                .setMaxResults(100)
                .getResultList();
    }

    Optional<OutboxMail> nextDue(Instant now) {
        return em.createQuery("""
                        SELECT m FROM OutboxMail m
                        WHERE m.sentAt IS NULL AND m.nextTryAt <= :now AND m.tries < :most ORDER BY m.nextTryAt
                        """, OutboxMail.class)
                .setParameter("now", now)
                .setParameter("most", OutboxMail.MOST_TRIES)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Takes or prolongs a lease; false while another holds it. One statement, so two nodes cannot both have it. */
    boolean lease(String name, String holder, Instant now, Instant until) {
        em.createNativeQuery("INSERT IGNORE INTO lease (name, holder, held_until) VALUES (?, ?, ?)")
                .setParameter(1, name)
                .setParameter(2, holder)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        return em.createNativeQuery(
                                "UPDATE lease SET holder = ?, held_until = ? WHERE name = ? AND (holder = ? OR held_until <= ?)")
                        .setParameter(1, holder)
                        .setParameter(2, Timestamp.from(until))
                        .setParameter(3, name)
                        .setParameter(4, holder)
                        .setParameter(5, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }
}
