package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every test keeps the habits of CONTRIBUTING.md, and every habit refuses what breaks it. */
class TestHabitsTest {

    private static final List<TestHabits> ALL =
            SourceTree.ofTheProject().java("src/test/java", "src/it/java", "src/browser/java").stream()
                    .filter(source -> !source.path().contains("/architecture/bad/"))
                    .map(TestHabits::of)
                    .toList();

    @Test
    void everyTestKeepsTheHabits() {
        List<String> refusals =
                ALL.stream().flatMap(test -> test.refusals().stream()).toList();

        assertTrue(refusals.isEmpty(), () -> refusals.stream().collect(Collectors.joining("\n  ", "\n  ", "\n")));
    }

    @Test
    void nineteenOfTwentyTestsFitInTwentyLines() {
        List<Integer> lengths =
                ALL.stream().flatMap(test -> test.lengths().stream()).toList();
        long longer = lengths.stream().filter(lines -> lines > 20).count();

        assertTrue(longer * 20 <= lengths.size(), () -> longer + " of " + lengths.size() + " tests are longer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void itWaitsForTheMail() { Thread.sleep(5); } | sleeps",
                "void itWaitsForTheMail() { TimeUnit.SECONDS.sleep(5); } | sleeps",
                "void itWaitsForTheMail() { page.waitForTimeout(5); } | sleeps",
                "void testSaving() {} | is no sentence",
                "void works() {} | is no sentence",
                "void a_nil_return_counts() {} | is no sentence",
                "@Disabled void aNilReturnCounts() {} | @Disabled",
                "@Order(1) void aNilReturnCounts() {} | @Order"
            })
    void aBrokenHabitIsRefused(String method, String expected) {
        List<String> refusals = refusals("ReturnTest", "@Test " + method);

        assertEquals(1, refusals.size(), refusals::toString);
        assertTrue(refusals.get(0).contains(expected), refusals::toString);
    }

    @Test
    void aClassThatTheRunnerWouldOverlookIsRefused() {
        assertTrue(refusals("ReturnChecks", "@Test void aNilReturnCounts() {}")
                .get(0)
                .contains("would not be run"));
    }

    @Test
    void aMockIsRefused() {
        var source = new SourceTree.Source("src/test/java/A.java", "import org.mockito.Mockito; class A {}");

        assertTrue(TestHabits.of(source).refusals().get(0).contains("mocks"));
    }

    @Test
    void aSentenceIsLetPass() {
        assertEquals(List.of(), refusals("ReturnTest", "@Test void aNilReturnCountsAsReturned() {}"));
    }

    private static List<String> refusals(String type, String body) {
        String path = "src/test/java/" + type + ".java";
        return TestHabits.of(new SourceTree.Source(path, "class " + type + " { " + body + " }"))
                .refusals();
    }
}
