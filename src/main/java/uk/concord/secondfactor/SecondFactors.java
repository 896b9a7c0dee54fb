package uk.concord.secondfactor;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** The devices and the codes on paper of all accounts. */
@Repository
class SecondFactors {
    @PersistenceContext
    private EntityManager em;

    /** For this transaction alone: a code sent twice at the same moment works once. */
    Optional<SecondFactor> locked(UUID accountId) {
        return em.createQuery("SELECT f FROM SecondFactor f WHERE f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isEnrolled(UUID accountId) {
        return !em.createQuery(
                        "SELECT f.id FROM SecondFactor f WHERE f.accountId = :account AND f.confirmedAt IS NOT NULL",
                        UUID.class)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }

    Optional<RecoveryCode> unused(UUID accountId, byte[] hash) {
        return em.createQuery(
                        "SELECT c FROM RecoveryCode c WHERE c.accountId = :account AND c.hash = :hash AND c.usedAt IS NULL",
                        RecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    long unusedCodes(UUID accountId) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = :account AND c.usedAt IS NULL",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    SecondFactor add(SecondFactor factor) {
        em.persist(factor);
        return factor;
    }

    void add(RecoveryCode code) {
        em.persist(code);
    }

    void add(NewStart start) {
        em.persist(start);
    }

    Optional<NewStart> lastNewStart(UUID accountId) {
        return em.createQuery(
                        "SELECT n FROM NewStart n WHERE n.accountId = :account ORDER BY n.askedAt DESC", NewStart.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void removeDevice(UUID accountId) {
        em.createQuery("DELETE FROM SecondFactor f WHERE f.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void removeCodes(UUID accountId) {
        em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
