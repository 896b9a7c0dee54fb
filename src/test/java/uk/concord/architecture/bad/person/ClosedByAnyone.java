package uk.concord.architecture.bad.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its verb is open to every page. */
@Entity
public class ClosedByAnyone {
    @Id
    private long id;

    public void close() {
        id = -1;
    }

    long id() {
        return id;
    }
}
