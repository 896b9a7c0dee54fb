package uk.concord.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.access.Act;
import uk.concord.audit.Outcome;
import uk.concord.kernel.SubjectKind;

class TrailCsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1",
                "\n=1",
                " =1+1",
                "\u00a0=1",
                "\uff1d1",
                "%00",
                "|cmd",
                "\ufeff=1",
                "\u200b=1"
            })
    void whatASpreadsheetWouldRunIsAText(String cell) { // 8
        assertTrue(TrailCsv.inert(cell).startsWith("\"'"), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CASE_READ", "O’Example", "a=1", "2026-11-22T10:00:00Z", "?0a1b"})
    void whatIsPlainStaysAsItIs(String cell) { // 8
        assertEquals('"' + cell + '"', TrailCsv.inert(cell));
    }

    @Test
    void aQuoteDoesNotEndItsCell() { // 8
        assertEquals("\"a\"\",=1\"", TrailCsv.inert("a\",=1"));
    }

    @Test
    void theMarkingStandsFirstAndALineHasAsManyCellsAsTheHead() { // L-01
        TrailRow line = new TrailRow(
                Instant.parse("2026-11-22T10:00:00Z"),
                "=cmd()",
                null,
                Act.CONSULTATION,
                "CASE_READ",
                "",
                Outcome.DONE,
                SubjectKind.CASE,
                new UUID(1, 2),
                "HC-AAAA-AAA");

        List<String> lines = TrailCsv.of(List.of(line)).lines().toList();

        assertEquals("\"OFFICIAL-SENSITIVE\"", lines.get(0));
        assertEquals(lines.get(1).split(",", -1).length, lines.get(2).split(",", -1).length);
        assertTrue(lines.get(2).contains("\"'=cmd()\""));
    }
}
