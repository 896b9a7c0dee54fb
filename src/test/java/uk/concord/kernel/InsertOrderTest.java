package uk.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InsertOrderTest {
    @Test
    void aTableComesAfterThoseItRefersTo() {
        InsertOrder order = new InsertOrder();

        order.read("CREATE TABLE a (id INT); CREATE TABLE b (x INT, CONSTRAINT f FOREIGN KEY (x) REFERENCES a (id));");

        assertEquals(Set.of("a"), order.parentsOf("B"));
    }

    @Test
    void aKeyAddedLaterCountsToo() {
        InsertOrder order = new InsertOrder();

        order.read("ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES a (id);");

        assertEquals(Set.of("a"), order.parentsOf("c"));
    }

    @Test
    void theMigrationsOfThePortalAreRead() {
        assertEquals(Set.of("account"), InsertOrder.ofMigrations().parentsOf("sign_in"));
    }
}
