package uk.concord.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the trail that a transaction is filling: what its calls did, in order. The outermost call of the
 * transaction opens it and writes it before its result is seen; a transaction that rolls back takes it along.
 */
@ApplicationScoped
class OpenPage {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** The entries, held by the transaction itself, so that a new transaction within it has its own. */
    private static final class Lines extends ArrayList<Happening> {
        private static final long serialVersionUID = 1L;
    }

    /** Opens a page unless the transaction has one; true for whoever opened it and has to write it. */
    boolean open() {
        boolean first = lines() == null;
        if (first) {
            transaction.putResource(OpenPage.class, new Lines());
        }
        return first;
    }

    void add(Happening what) {
        Lines lines = lines();
        if (lines == null) {
            throw new IllegalStateException("No page of the trail is open");
        }
        lines.add(what);
    }

    List<Happening> all() {
        Lines lines = lines();
        return lines == null ? List.of() : List.copyOf(lines);
    }

    void close() {
        transaction.putResource(OpenPage.class, null);
    }

    private @Nullable Lines lines() {
        return (Lines) transaction.getResource(OpenPage.class);
    }
}
