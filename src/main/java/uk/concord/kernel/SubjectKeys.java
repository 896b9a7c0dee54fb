package uk.concord.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The wrapped data keys. */
@Repository
class SubjectKeys {
    @PersistenceContext
    private EntityManager em;

    Optional<SubjectKey> of(UUID subject) {
        return Optional.ofNullable(em.find(SubjectKey.class, subject));
    }

    /** Brings the keys of several subjects into the work at hand, by one statement. */
    void read(Collection<UUID> subjects) {
        if (subjects.size() > 1) {
            em.createQuery("SELECT k FROM SubjectKey k WHERE k.subjectId IN :subjects", SubjectKey.class)
                    .setParameter("subjects", Set.copyOf(subjects))
                    .getResultList();
        }
    }

    /** Holds the key's row; a subject that has no key yet has no texts either. */
    void lock(UUID subject) {
        em.find(SubjectKey.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    SubjectKey add(SubjectKey key) {
        em.persist(key);
        return key;
    }
}
