package uk.concord.kernel.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A mishap is logged by kind and place only: a message may hold a name (style, errors). */
class MishapLogTest {

    @Test
    void theTextOfAFailureIsNeverWritten() {
        Throwable thrown = new IllegalStateException("Salma Specimen", new RuntimeException("12 Example Road"));

        String line = MishapLog.kinds(thrown);

        assertFalse(line.contains("Salma") || line.contains("Example Road"), line);
        assertTrue(line.contains("IllegalStateException") && line.contains("RuntimeException"), line);
    }

    @Test
    void aChainOfCausesWithoutEndIsCutShort() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertTrue(MishapLog.kinds(first).split(" < ").length <= 8);
    }

    @Test
    void aNumberToQuoteIsShortAndNotRepeated() {
        String one = MishapLog.newReference();

        assertTrue(one.matches("E-[2-9A-Z]{4}-[2-9A-Z]{2}"), one);
        assertNotEquals(one, MishapLog.newReference());
    }
}
