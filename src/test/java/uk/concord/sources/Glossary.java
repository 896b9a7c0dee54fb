package uk.concord.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the field, and which words of type names it does not explain. */
final class Glossary {

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public\\s+(?:(?:final|abstract|sealed|non-sealed)\\s+)*(?:class|record|enum|interface)\\s+(\\w+)",
            Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern HUMP = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]+");

    /** Machinery speaks of machinery; all other features speak the field's language. */
    private static final Set<String> MACHINERY = Set.of("kernel", "example");

    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "ing");

    private final Set<String> words;

    Glossary(String text) {
        words = WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
    }

    /** Missing words, each with the types that use it. */
    Map<String, Set<String>> missing(List<SourceTree.Source> sources) {
        Map<String, Set<String>> missing = new TreeMap<>();
        sources.stream()
                .filter(Glossary::speaksTheField)
                .forEach(source -> types(source)
                        .forEach(type -> words(type)
                                .filter(word -> !knows(word))
                                .forEach(word -> missing.computeIfAbsent(word, first -> new TreeSet<>())
                                        .add(type))));
        return missing;
    }

    private static boolean speaksTheField(SourceTree.Source source) {
        String[] path = source.path().split("/", -1);
        String folder = path[path.length - 2];
        return !folder.equals("web") && !MACHINERY.contains(folder);
    }

    private static Stream<String> types(SourceTree.Source source) {
        return PUBLIC_TYPE.matcher(source.text()).results().map(found -> found.group(1));
    }

    private static Stream<String> words(String type) {
        return HUMP.matcher(type).results().map(found -> found.group().toLowerCase(Locale.UK));
    }

    private boolean knows(String word) {
        return ENDINGS.stream().anyMatch(ending -> words.contains(word + ending))
                || ENDINGS.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(words::contains)
                || knowsManyOf(word);
    }

    private boolean knowsManyOf(String word) {
        return word.endsWith("y") && words.contains(word.substring(0, word.length() - 1) + "ies");
    }
}
