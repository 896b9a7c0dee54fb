package uk.concord.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.inspection.InspectionOutline.InspectionLine;
import uk.concord.inspection.InspectionOutline.RecommendationLine;

/** 4.2 and the traps of 0.3: the letter of 4 September 2018 as it lies in config/examples. */
class LetterOf2018Test {

    private InspectionOutline letter;

    @BeforeEach
    void readTheSheet() throws IOException {
        InspectionPreview preview =
                InspectionSheet.preview(Files.readAllBytes(Path.of("config/examples/inspection-2018.csv")));
        assertEquals(List.of(), preview.problems());
        letter = preview.outline().orElseThrow();
    }

    @Test
    void itHasFiveThemesSevenStatementsOfConcernAndSevenRecommendations() { // T2
        assertEquals("5 themes, 7 statements of concern, 7 recommendations", letter.words());
        assertEquals(3, letter.promises().size());
    }

    @ParameterizedTest
    @CsvSource({"A, 1, 1", "B, 3, 2", "C, 1, 1", "D, 1, 1", "E, 1, 2"})
    void concernsAndRecommendationsAreManyToManyThroughTheirTheme(String code, int concerns, int answers) { // T2
        var theme = letter.themes().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(concerns, letter.concernsOf(theme).size());
        assertEquals(answers, letter.recommendationsOf(theme).size());
        letter.recommendationsOf(theme)
                .forEach(row -> assertEquals(concerns, row.concerns().size()));
    }

    @ParameterizedTest
    @Tag("S63")
    @CsvSource({
        "A1, 2018-10-19, FRIDAY",
        "C1, 2018-10-19, FRIDAY",
        "B1, 2019-01-19, SATURDAY",
        "E1, 2019-01-19, SATURDAY",
        "B2, 2019-01-19, SATURDAY"
    })
    void monthsAreCountedFromPublicationAndAWeekendMovesNothing(String code, LocalDate due, DayOfWeek day) { // T3
        assertEquals(due, letter.dueDates().of(code).orElseThrow());
        assertEquals(day, due.getDayOfWeek());
    }

    @Test
    @Tag("S63")
    void intelligenceHasNoDeadlineAndTheAgreedStandardWaitsForTheReview() { // T4
        assertTrue(letter.dueDates().hasNone("D1"));
        assertFalse(letter.dueDates().isWaiting("D1"));
        assertTrue(letter.dueDates().of("E2").isEmpty());
        assertTrue(letter.dueDates().isWaiting("E2"));
        assertEquals(DeadlineKind.INHERITED, recommendation("B2").deadline().kind());
    }

    @Test
    void onlyTheReviewOfGuidanceIsForNationalBodiesAlone() { // T5
        assertEquals(
                List.of("E1"),
                letter.recommendations().stream()
                        .filter(letter::isMonitorOnly)
                        .map(RecommendationLine::code)
                        .toList());
        assertEquals(
                List.of("NPCC", "COLLEGE"), recommendation("B1").ownership().advisers());
    }

    @Test
    void whomTheyMeansIsLeftToTheOffice() { // T5
        assertTrue(recommendation("B2").ownership().unclear());
        assertFalse(recommendation("B1").ownership().unclear());
        assertTrue(recommendation("B2").note().contains("minutes the decision"));
    }

    @Test
    void theSameReportIsKnownByItsDayAndInspectorateWhateverItsTitle() { // T1
        InspectionLine line = letter.inspection();
        InspectionLine renamed =
                new InspectionLine("X", line.alternativeTitle(), line.title(), "hmicfrs", line.published());
        assertTrue(line.isSameReportAs(renamed));
        assertFalse(line.isSameReportAs(new InspectionLine(
                "X", line.title(), "", "HMICFRS", LocalDate.of(2018, 7, 20)))); // two inspections of one title
    }

    @Test
    @Tag("S69")
    void theReplyIsDueOnTwelfthSeptember() { // T6
        assertEquals(LocalDate.of(2018, 9, 12), letter.statutoryClock().lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"G:\\", "OFFICE OF PCC", ".doc"})
    void nothingOfTheFootersPathIsInTheSheet(String leak) throws IOException { // T7
        assertFalse(
                Files.readString(Path.of("config/examples/inspection-2018.csv")).contains(leak));
    }

    @Test
    void theLettersWordForTheOnlineFlagIsKept() { // T10
        assertTrue(recommendation("C1").text().contains("cyber-enabled flag"));
        assertTrue(recommendation("C1").note().contains("online crime flag"));
    }

    @Test
    void theSectionFiftyFiveReplyMustAnswerEachOfTheSeven() { // T8
        assertEquals(
                List.of("A1", "B1", "B2", "C1", "D1", "E1", "E2"),
                letter.recommendations().stream().map(RecommendationLine::code).toList());
    }

    private RecommendationLine recommendation(String code) {
        return letter.recommendations().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
