package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {
    private static final String HEAD = "[2026-11-22T14:17:01.482+0000] [] [INFO] [] [] [levelValue: 800] ";

    private final List<String> people = new ArrayList<>();
    private final ServerLog log = new ServerLog(people::add);

    @Test
    void whatTheApplicationSaysToPeopleIsPassedOn() {
        log.accept(HEAD + "concord: 21 agencies are loaded");
        log.accept("  concord: | coordinator | amina@example.org |]]");

        assertEquals(List.of("21 agencies are loaded", "| coordinator | amina@example.org |"), people);
    }

    @Test
    void theServersOwnChatterIsNot() {
        log.accept(HEAD + "Loading application [concord] at [/concord]");
        log.accept("http://localhost:8080/concord: deployed");

        assertTrue(people.isEmpty());
    }

    @Test
    void aRefusedSettingFailsTheStart() {
        log.accept(HEAD + "Boot Command set failed PlainTextActionReporterFAILURENo configuration found for x");

        assertTrue(log.failure().orElseThrow().contains("No configuration found for x"));
    }

    @Test
    void anApplicationThatDoesNotDeployIsExplainedByItsExceptionsWithoutTheirTraces() {
        log.accept(HEAD + "Exception while loading the app : no table");
        log.accept("java.lang.IllegalStateException: no table");
        log.accept("\tat uk.concord.Somewhere.run(Somewhere.java:12)");
        log.accept("Caused by: java.sql.SQLException: access denied");

        assertTrue(log.hasFailed());
        assertEquals(
                "  java.lang.IllegalStateException: no table" + System.lineSeparator()
                        + "  Caused by: java.sql.SQLException: access denied",
                log.complaints().orElseThrow());
    }

    @Test
    void theServerIsReadyWhenItSaysSo() {
        assertFalse(log.isReady());

        log.accept(HEAD + "Payara Micro 6.2025.10 (build 42) ready in 3,913 (ms)");

        assertTrue(log.isReady());
    }
}
