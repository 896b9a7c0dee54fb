package uk.concord.agency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** The agencies and their agreements. */
@Repository
class Agencies {
    @PersistenceContext
    private EntityManager em;

    Optional<Agency> find(UUID id) {
        return Optional.ofNullable(em.find(Agency.class, id));
    }

    List<Agency> active() {
        return em.createQuery("SELECT a FROM Agency a WHERE a.active = TRUE ORDER BY a.name", Agency.class)
                .getResultList();
    }

    void add(Agency agency) {
        em.persist(agency);
    }

    void add(SharingAgreement agreement) {
        em.persist(agreement);
    }

    Optional<SharingAgreement> findAgreement(UUID id) {
        return Optional.ofNullable(em.find(SharingAgreement.class, id));
    }

    List<SharingAgreement> agreements() {
        return em.createQuery("SELECT a FROM SharingAgreement a ORDER BY a.title", SharingAgreement.class)
                .getResultList();
    }

    /** The query side of {@link SharingAgreement#permits}: one statement, asked on each request. */
    boolean signedBy(UUID agencyId, Purpose purpose, LocalDate today) {
        return em.createQuery("""
                                SELECT COUNT(a) FROM SharingAgreement a JOIN a.signatures s JOIN a.purposes p
                                WHERE s.agencyId = :agency AND s.signedOn <= :today AND p = :purpose
                                  AND a.startsOn <= :today AND a.expiresOn >= :today
                                  AND (a.withdrawnOn IS NULL OR a.withdrawnOn > :today)
                                """, Long.class)
                        .setParameter("agency", agencyId)
                        .setParameter("purpose", purpose)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }
}
