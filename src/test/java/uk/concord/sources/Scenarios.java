package uk.concord.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Acceptance scenarios by number, and the tests that carry their tags. */
final class Scenarios {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"S(\\d+)\"\\)");

    private final Set<Integer> inServices;
    private final Set<Integer> onPages;

    Scenarios(List<SourceTree.Source> services, List<SourceTree.Source> pages) {
        inServices = tags(services);
        onPages = tags(pages);
    }

    /** One line for each scenario without its test, in the order of the numbers. */
    List<String> missing(Set<Integer> wanted, Set<Integer> wantedOnPages) {
        List<String> missing = new ArrayList<>();
        for (int number : new TreeSet<>(wanted)) {
            boolean covered = inServices.contains(number) || onPages.contains(number);
            if (wantedOnPages.contains(number)) {
                describe(number, missing);
            } else if (!covered) {
                missing.add("S" + number + ": no test");
            }
        }
        return missing;
    }

    private void describe(int number, List<String> missing) {
        if (!inServices.contains(number)) {
            missing.add("S" + number + ": no test in src/test or src/it");
        }
        if (!onPages.contains(number)) {
            missing.add("S" + number + ": no test through the page in src/browser");
        }
    }

    private static Set<Integer> tags(List<SourceTree.Source> sources) {
        return sources.stream()
                .flatMap(source -> TAG.matcher(source.text()).results())
                .map(tag -> Integer.valueOf(tag.group(1)))
                .collect(Collectors.toSet());
    }
}
