package uk.concord.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.kernel.RuleBroken;

/**
 * What was typed into one section, field by field and exactly as it was typed: a half-finished or impossible answer is
 * kept too, so that nobody types it twice.
 */
public record Answers(Map<String, String> values) {
    private static final String FIELD = "\u001F";
    private static final String LINE = "\u001E";

    public Answers {
        values = Map.copyOf(values);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    /** The choice that was made, if it is one there is. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> choice.name().equals(text(field)))
                .findFirst();
    }

    /** Several choices, kept with commas between them. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> kind) {
        List<String> names = Arrays.asList(text(field).split(","));
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> names.contains(choice.name()))
                .toList();
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(String::isBlank);
    }

    /** The answers about one of several things, such as the second incident: their fields begin with its number. */
    public Answers numbered(int number) {
        String prefix = number + ".";
        return new Answers(values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue)));
    }

    /** How many things there are, when the section is about several. */
    public int count() {
        return values.keySet().stream()
                .filter(key -> key.matches("\\d{1,3}\\..*"))
                .mapToInt(key -> Integer.parseInt(key.substring(0, key.indexOf('.'))))
                .max()
                .orElse(0);
    }

    /** The same with one of several things answered anew. */
    public Answers with(int number, Answers one) {
        Map<String, String> all = new TreeMap<>(without(number).values);
        one.values.forEach((field, value) -> all.put(number + "." + field, value));
        return new Answers(all);
    }

    /** The same without one of several things; the others keep their numbers. */
    public Answers without(int number) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeIf(field -> field.startsWith(number + "."));
        return new Answers(rest);
    }

    /** The same with one field set by the portal itself, not by what was sent. */
    public Answers set(String field, String value) {
        Map<String, String> all = new TreeMap<>(values);
        all.put(field, value);
        return new Answers(all);
    }

    /** As one text, for {@link #fromStored}. */
    public String stored() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> plain(entry.getKey()) + FIELD + plain(entry.getValue()))
                        .collect(Collectors.joining(LINE));
    }

    public static Answers fromStored(String text) {
        return new Answers(Arrays.stream(text.split(LINE))
                .filter(line -> line.contains(FIELD))
                .map(line -> line.split(FIELD, 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> second)));
    }

    /** What a page keeps of the answers it was opened with, to notice that they were changed meanwhile. */
    public String version() {
        return UUID.nameUUIDFromBytes(stored().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Refuses to be replaced by a page that was opened before the last change, unless it says the same (S41). */
    public void mustBeAsOpened(String opened, Answers given) {
        boolean same = given.values.entrySet().stream()
                .allMatch(entry -> text(entry.getKey()).equals(entry.getValue().strip()));
        if (!same && !version().equals(opened)) {
            throw new RuleBroken("referral.changedMeanwhile");
        }
    }

    private static String plain(String text) {
        return text.replace(FIELD, " ").replace(LINE, " ");
    }
}
