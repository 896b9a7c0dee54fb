package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rules names only classes and tests that are there. */
class RulesPageTest {

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| `(\\w+)` \\|$");

    private final SourceTree tree = SourceTree.ofTheProject();

    @Test
    void everyClassAndTestOfTheRulesPageIsThere() {
        Set<String> types = tree.java("src/main/java", "src/test/java", "src/it/java", "src/browser/java").stream()
                .map(source -> source.name().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = named(tree.text("src/docs/rules.md"));
        assertFalse(named.isEmpty());
        assertEquals(
                List.of(), named.stream().filter(name -> !types.contains(name)).toList());
    }

    @Test
    void aRowWithoutAClassOrATestIsNoticed() {
        List<String> rows = tree.text("src/docs/rules.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule |"))
                .toList();
        assertEquals(
                List.of(), rows.stream().filter(row -> !ROW.matcher(row).find()).toList());
    }

    private static List<String> named(String page) {
        return page.lines()
                .map(ROW::matcher)
                .filter(row -> row.find())
                .flatMap(row -> List.of(row.group(1), row.group(2)).stream())
                .distinct()
                .toList();
    }
}
