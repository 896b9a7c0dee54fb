package uk.concord.architecture.good.referral;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import uk.concord.architecture.good.access.Viewer;
import uk.concord.architecture.good.kernel.Repository;

/** Found for a viewer. */
@Repository
class Referrals {
    @PersistenceContext
    EntityManager entities;

    Optional<Referral> visibleTo(Viewer viewer, UUID id) {
        return viewer.account().isEmpty() ? Optional.empty() : Optional.of(entities.find(Referral.class, id));
    }

    void add(Referral referral) {
        entities.persist(referral);
    }

    long waiting() {
        return 0;
    }
}
