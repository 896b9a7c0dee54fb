package uk.concord.architecture.bad.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Changes without a reason. */
@Entity
public class Settable {
    @Id
    private long id;

    public Settable setId(long id) {
        this.id = id;
        return this;
    }

    long id() {
        return id;
    }
}
