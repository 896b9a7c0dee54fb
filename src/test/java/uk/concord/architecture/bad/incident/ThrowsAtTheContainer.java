package uk.concord.architecture.bad.incident;

import jakarta.ejb.EJBException;

/** A word of the field that speaks of transactions. */
final class ThrowsAtTheContainer {
    void refuse() {
        throw new EJBException("rolled back");
    }
}
