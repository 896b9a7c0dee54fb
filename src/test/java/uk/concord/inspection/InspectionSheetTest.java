package uk.concord.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 8: what people and attackers put into a sheet; each refusal names its row and says what to do. */
class InspectionSheetTest {

    private static final String HEADER = "kind,code,theme,text,concerns,owners,advisers,deadline,term,note\n";
    private static final String GOOD = HEADER
            + "inspection,I1,,Invented inspection,,HMICFRS,,,2018-07-19,\n"
            + "owner,FORCE,,Chief constables,,,,,inside,\n"
            + "theme,A,,Flagging,,,,,,\n"
            + "concern,CC-A1,A,We are concerned,,,,,,\n"
            + "recommendation,A1,A,We recommend,CC-A1,FORCE,,FIXED_OFFSET,3 months,\n";

    @Test
    void aSheetThatAPersonWroteIsReadyToBeImported() {
        InspectionPreview preview = preview(GOOD);
        assertEquals(List.of(), preview.problems());
        assertEquals(
                "1 theme, 1 statement of concern, 1 recommendation",
                preview.outline().orElseThrow().words());
    }

    @Test
    void aByteOrderMarkAndBlankRowsAndWindowsLineEndsAreNothing() { // 8
        String sheet = "\uFEFF" + GOOD.replace("\n", "\r\n") + ",,,,,,,,,\r\n\r\n";
        assertTrue(preview(sheet).isReady());
    }

    @Test
    void aSheetSeparatedBySemicolonsOrTabsIsReadToo() {
        assertTrue(preview(GOOD.replace(',', ';')).isReady());
        assertTrue(preview(GOOD.replace(',', '\t')).isReady());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-19, 31/02/2026, There is no such day as “31/02/2026”",
        "2018-07-19, 07/19/2018, Write the day first: 19/07/2018",
        "2018-07-19, 1/1/26, four digits",
        "2018-07-19, 29/02/2027, There is no such day",
        "2018-07-19, soon, is not a date",
        "2018-07-19, '', The day of publication"
    })
    void aWrongDateIsRefusedAndNothingIsGuessed(String right, String wrong, String advice) { // 8
        SheetProblem problem = onlyProblem(GOOD.replace(right, wrong));
        assertEquals(2, problem.line());
        assertEquals("term", problem.column());
        assertTrue(problem.sentence().contains(advice), problem.sentence());
    }

    @ParameterizedTest
    @CsvSource({"19/07/2018", "19.07.2018", "2018-7-19"})
    void aDateAsSpreadsheetsRewriteItIsRead(String written) { // 8
        assertTrue(preview(GOOD.replace("2018-07-19", written)).isReady());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommendation,A1| recommendation,CC-A1| 6| code| Row 5 has the code CC-A1 too",
                "FIXED_OFFSET| SOMETIME| 6| deadline| is not a kind of deadline",
                "3 months| three months| 6| term| such as 3 months",
                "3 months| 0 months| 6| term| such as 3 months",
                "recommendation,A1,A| recommendation,A1,B| 6| theme| no theme row with the code B",
                "CC-A1,FORCE| CC-A1,ARMY| 6| owners| no owner row with the code ARMY",
                "CC-A1,FORCE| CC-A1,| 6| owners| who is to act",
                "concern,CC-A1,A| concern,CC-A1,| 5| theme| theme it belongs to",
                "concern,| worry,| 5| kind| “worry” is not known",
                "We recommend| | 6| text| Write the text",
                ",inside,| ,indoors,| 3| term| Write inside",
                "I1,,Invented| =HYPERLINK(),,Invented| 2| code| must not begin with",
                "A1,A,We| A 1,A,We| 6| code| Use letters"
            })
    void eachFaultIsNamedByItsRowAndColumn(String right, String wrong, long line, String column, String advice) { // 8
        List<SheetProblem> problems =
                preview(GOOD.replace(right, wrong == null ? "" : wrong)).problems();
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.line() == line
                                && problem.column().equals(column)
                                && problem.sentence().contains(advice)),
                () -> problems.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INHERITED,,| Write the code of the recommendation",
                "INHERITED,Z9,| no recommendation row with the code Z9",
                "INHERITED,A1,| in a circle",
                "EVENT_RELATIVE,3 months,| such as 3 months after E1",
                "EVENT_RELATIVE,3 months after A1,| in a circle",
                "NONE,3 months,| Leave the term empty"
            })
    void aDeadlineThatLeadsNowhereIsRefused(String cells, String advice) { // T4
        SheetProblem problem = onlyProblem(GOOD.replace("FIXED_OFFSET,3 months,", cells));
        assertEquals(6, problem.line());
        assertTrue(problem.sentence().contains(advice), problem.sentence());
    }

    @Test
    void aConcernThatNothingAnswersAndAThemeWithoutARecommendationAreRefused() { // S41 of section 12
        String sheet = GOOD + "theme,B,,Empty,,,,,,\nconcern,CC-B1,B,We are worried,,,,,,\n";
        List<SheetProblem> problems = preview(sheet).problems();
        assertEquals(List.of(7L, 8L), problems.stream().map(SheetProblem::line).toList());
    }

    @Test
    void aConcernOfAnotherThemeIsRefused() { // T2: through the theme row
        String sheet = GOOD
                + "theme,B,,Risk,,,,,,\nconcern,CC-B1,B,We are worried,,,,,,\n"
                + "recommendation,B1,B,We recommend,CC-A1; CC-B1,FORCE,,NONE,,\n";
        assertTrue(onlyProblem(sheet).sentence().contains("CC-A1 belongs to another theme"));
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+44 117", "-cmd", "@SUM(A1)", "＝cmd"})
    void whatCouldActAsAFormulaIsRefused(String attack) { // 8, S59
        SheetProblem problem = onlyProblem(GOOD.replace("We recommend", attack));
        assertEquals("text", problem.column());
        assertTrue(problem.sentence().contains("must not begin with"), problem.sentence());
    }

    @Test
    void textThatHidesItsDirectionIsRefused() { // 8: RTL override
        assertTrue(onlyProblem(GOOD.replace("We recommend", "We \u202Erecommend"))
                .sentence()
                .contains("invisible"));
    }

    @Test
    void markupStaysPlainTextAndStrayBlanksGo() { // 8
        String sheet = GOOD.replace("We recommend", "<b>We</b>\u00A0\u200B recommend  ");
        InspectionOutline outline = preview(sheet).outline().orElseThrow();
        assertEquals("<b>We</b> recommend", outline.recommendations().get(0).text());
    }

    @Test
    void aTextOverItsLengthAndASheetOverItsRowsAreRefused() { // 8
        assertTrue(preview(GOOD.replace("We recommend", "x".repeat(4_000))).isReady());
        assertTrue(onlyProblem(GOOD.replace("We recommend", "x".repeat(4_001)))
                .sentence()
                .contains("4,000"));
        String rows = GOOD + String.join("", Collections.nCopies(500, "promise,,,x,,,,,,\n"));
        assertTrue(onlyProblem(rows).sentence().contains("500 rows at most"));
    }

    @Test
    void aFileThatIsNoSheetIsRefusedInOneSentence() { // 8: 0-byte, binary, huge, broken
        assertFalse(InspectionSheet.preview(new byte[0]).isReady());
        assertFalse(InspectionSheet.preview(new byte[] {'P', 'K', 3, 4, (byte) 0xFF})
                .isReady());
        assertFalse(InspectionSheet.preview(new byte[InspectionSheet.MOST_BYTES + 1])
                .isReady());
        assertFalse(preview("kind,code\0,theme").isReady());
        assertTrue(onlyProblem(GOOD + "theme,\"B,,,,,,,,\n").sentence().contains("quotation mark"));
        assertEquals(10, preview("<html></html>\n").problems().size());
    }

    @Test
    void theHeadingsMayStandInAnyOrderAndCase() {
        String[] rows = GOOD.split("\n");
        rows[0] = rows[0].toUpperCase(java.util.Locale.ROOT);
        assertTrue(preview(String.join("\n", rows)).isReady());
        assertTrue(onlyProblem(GOOD.replaceFirst(",note", "")).sentence().contains("lacks the heading note"));
    }

    @Test
    void twoInspectionsInASheetAndNoneAreRefused() {
        assertTrue(onlyProblem(GOOD + "inspection,I2,,Other,,HMICFRS,,,2018-07-20,\n")
                .sentence()
                .contains("one inspection"));
        assertTrue(onlyProblem(GOOD.replaceFirst("inspection,I1.*\n", ""))
                .sentence()
                .contains("kind inspection"));
    }

    private static SheetProblem onlyProblem(String sheet) {
        List<SheetProblem> problems = preview(sheet).problems();
        assertEquals(1, problems.size(), () -> problems.toString());
        return problems.get(0);
    }

    private static InspectionPreview preview(String sheet) {
        return InspectionSheet.preview(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
