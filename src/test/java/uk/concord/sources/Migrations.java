package uk.concord.sources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Migrations are sealed when they land: src/test/resources/migrations.sha256 holds a line for each, as sha256sum
 * writes it. A sealed one never changes again; one that is still open stands after all sealed ones.
 */
final class Migrations {

    static final int MOST_OPEN = 3;

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");

    private final Map<String, String> seals = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    Migrations(List<SourceTree.Source> scripts, String sealed) {
        scripts.forEach(script -> files.put(script.name(), seal(script.text())));
        sealed.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> seals.put(line.substring(64).replaceFirst("^[ *]+", ""), line.substring(0, 64)));
    }

    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        seals.forEach((name, seal) -> {
            if (!seal.equals(files.get(name))) {
                refusals.add(name + " has landed and was changed or removed: put it back and add a new migration");
            }
        });
        Map<String, String> numbers = new TreeMap<>();
        files.keySet().forEach(name -> checkName(name, numbers, refusals));
        if (!seals.isEmpty() && open().size() > MOST_OPEN) {
            refusals.add("Too many migrations are open; seal those that have landed: append to "
                    + "src/test/resources/migrations.sha256\n" + String.join("\n", open()));
        }
        return refusals;
    }

    /** The lines that would seal what is still open. */
    List<String> open() {
        return files.entrySet().stream()
                .filter(file -> !seals.containsKey(file.getKey()))
                .map(file -> file.getValue() + "  " + file.getKey())
                .toList();
    }

    private void checkName(String name, Map<String, String> numbers, List<String> refusals) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            refusals.add(name + " is not named V001__what_it_does.sql");
            return;
        }
        String twin = numbers.put(matcher.group(1), name);
        if (twin != null) {
            refusals.add(name + " and " + twin + " have the same number");
        }
        if (!seals.containsKey(name) && seals.keySet().stream().anyMatch(landed -> landed.compareTo(name) > 0)) {
            refusals.add(name + " comes before a migration that has landed: give it the next number");
        }
    }

    static String seal(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
