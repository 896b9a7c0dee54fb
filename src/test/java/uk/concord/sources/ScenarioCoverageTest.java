package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every acceptance scenario that must hold has a test that carries its number. */
class ScenarioCoverageTest {

    private static final Set<Integer> MUST_HOLD = numbers("1-27, 33-36, 38, 39, 41-45, 47-52, 56, 63-68, 77, 78");

    /** These hold in the service whatever the page does, and on the page as well. */
    private static final Set<Integer> IN_SERVICE_AND_ON_PAGE =
            numbers("2-8, 10-15, 18, 21, 22, 25, 27, 34, 36, 42-44, 47, 50, 52, 65, 68, 78");

    @Test
    void everyScenarioThatMustHoldHasItsTest() {
        SourceTree project = SourceTree.ofTheProject();
        List<String> missing = new Scenarios(
                        project.java("src/test/java", "src/it/java").stream()
                                .filter(source -> !source.name().equals("ScenarioCoverageTest.java"))
                                .toList(),
                        project.java("src/browser/java"))
                .missing(MUST_HOLD, IN_SERVICE_AND_ON_PAGE);

        assertTrue(missing.isEmpty(), () -> missing.stream().collect(Collectors.joining("\n  ", "\n  ", "\n")));
    }

    @Test
    void aScenarioWithoutATestIsNamed() {
        assertEquals(List.of("S16: no test"), scenarios("@Tag(\"S1\")", "").missing(Set.of(1, 16), Set.of()));
    }

    @Test
    void aScenarioOfBothIsWantedInBoth() {
        assertEquals(
                List.of("S2: no test through the page in src/browser", "S3: no test in src/test or src/it"),
                scenarios("@Tag(\"S2\")", "@Tag(\"S3\")").missing(Set.of(2, 3), Set.of(2, 3)));
    }

    @Test
    void aCoveredScenarioIsNotNamed() {
        assertEquals(
                List.of(),
                scenarios("@Tag(\"S2\") @Tag(\"S16\")", "@Tag(\"S2\")").missing(Set.of(2, 16), Set.of(2)));
    }

    private static Scenarios scenarios(String service, String page) {
        return new Scenarios(
                List.of(new SourceTree.Source("src/it/java/AIT.java", service)),
                List.of(new SourceTree.Source("src/browser/java/ABrowserIT.java", page)));
    }

    private static Set<Integer> numbers(String ranges) {
        return Stream.of(ranges.split(", ", -1))
                .map(range -> Arrays.stream(range.split("-", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .flatMapToInt(ends -> IntStream.rangeClosed(ends[0], ends[ends.length - 1]))
                .boxed()
                .collect(Collectors.toSet());
    }
}
