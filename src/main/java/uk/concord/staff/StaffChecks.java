package uk.concord.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** The quarterly looks at who works where. */
@Repository
class StaffChecks {
    @PersistenceContext
    private EntityManager em;

    Optional<StaffCheck> of(UUID agencyId, Quarter quarter) {
        return em.createQuery(
                        "SELECT c FROM StaffCheck c WHERE c.agencyId = :agency AND c.quarter = :quarter",
                        StaffCheck.class)
                .setParameter("agency", agencyId)
                .setParameter("quarter", quarter.key())
                .getResultStream()
                .findFirst();
    }

    /** The agencies that were asked in a quarter. */
    Set<UUID> asked(Quarter quarter) {
        return Set.copyOf(em.createQuery("SELECT c.agencyId FROM StaffCheck c WHERE c.quarter = :quarter", UUID.class)
                .setParameter("quarter", quarter.key())
                .getResultList());
    }

    void add(StaffCheck check) {
        em.persist(check);
    }
}
