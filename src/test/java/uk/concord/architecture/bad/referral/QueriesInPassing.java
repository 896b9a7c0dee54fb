package uk.concord.architecture.bad.referral;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A service that queries. */
@Stateless
public class QueriesInPassing {
    @PersistenceContext
    EntityManager entities;
}
