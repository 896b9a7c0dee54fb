package uk.concord.risk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** The assessments, by the referral or case whose door the asking service has passed. */
@Repository
class RiskAssessments {
    @PersistenceContext
    private EntityManager em;

    void add(RiskAssessment assessment) {
        em.persist(assessment);
    }

    /** Latest first. */
    List<RiskAssessment> ofReferral(UUID referralId) {
        return em.createQuery(
                        "SELECT r FROM RiskAssessment r WHERE r.referralId = :referral ORDER BY r.assessedAt DESC",
                        RiskAssessment.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    /** Latest first. */
    List<RiskAssessment> ofCase(UUID caseId) {
        return em.createQuery(
                        "SELECT r FROM RiskAssessment r WHERE r.caseId = :case ORDER BY r.assessedAt DESC",
                        RiskAssessment.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
