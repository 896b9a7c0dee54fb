package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code speaks the words of the field: a word that the glossary does not have goes there first. */
class GlossaryTest {

    private static final Glossary SMALL = new Glossary("**referral**: asks for help. A **decision** is confirmed.");

    @Test
    void everyPublicTypeIsNamedInWordsOfTheGlossary() {
        SourceTree project = SourceTree.ofTheProject();
        Map<String, Set<String>> missing =
                new Glossary(project.text("src/docs/glossary.md")).missing(project.java("src/main/java/uk/concord"));

        assertTrue(
                missing.isEmpty(),
                () -> missing.entrySet().stream()
                        .map(word -> word.getKey() + " (in " + String.join(", ", word.getValue()) + ")")
                        .collect(Collectors.joining(
                                "\n  ",
                                "Explain these words in src/docs/glossary.md, or take a word that is there:\n  ",
                                "\n")));
    }

    @Test
    void anUnknownWordIsNamedWithItsType() {
        assertEquals(
                Map.of("frobnicator", Set.of("ReferralFrobnicator")),
                SMALL.missing(List.of(type("referral", "public final class ReferralFrobnicator {}"))));
    }

    @Test
    void pluralsAndPastTenseAreTheSameWord() {
        assertEquals(Map.of(), SMALL.missing(List.of(type("referral", "public record ReferralsConfirm() {}"))));
    }

    @Test
    void closedTypesAndPagesAreFree() {
        assertEquals(
                Map.of(),
                SMALL.missing(List.of(
                        type("referral", "final class Frobnicator {}"),
                        type("referral/web", "public class FrobnicatorPage {}"))));
    }

    private static SourceTree.Source type(String feature, String text) {
        return new SourceTree.Source("src/main/java/uk/concord/" + feature + "/Type.java", text);
    }
}
