package uk.concord.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The wrapped data keys. */
@Repository
class SubjectKeys {
    @PersistenceContext
    private EntityManager em;

    Optional<SubjectKey> of(UUID subject) {
        return Optional.ofNullable(em.find(SubjectKey.class, subject));
    }

    SubjectKey add(SubjectKey key) {
        em.persist(key);
        return key;
    }
}
