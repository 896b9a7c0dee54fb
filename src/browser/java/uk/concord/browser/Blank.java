package uk.concord.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One form of a page with all that a browser would send of it: what is hidden, written, ticked and chosen. Only a field,
 * an answer or a button that stands in the form can be filled in, so that no name is guessed.
 */
record Blank(String html, Map<String, String> fields) {
    /** Stands for the first answer that a choice offers. */
    private static final String FIRST = "*";

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("<(?:input|textarea|select)\\b[^>]*>");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXT = Pattern.compile("<textarea\\b([^>]*)>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*>");

    /** The form of that id on a page. */
    static Blank of(Caller.Answer page, String form) {
        return all(page).stream()
                .filter(blank -> form.equals(blank.tag().get("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(page.status() + ": no form " + form));
    }

    /** Every form of a page, in its order. */
    static List<Blank> all(Caller.Answer page) {
        return FORM.matcher(page.body())
                .results()
                .map(found -> read(found.group()))
                .toList();
    }

    private static Blank read(String html) {
        Blank blank = new Blank(html, new LinkedHashMap<>());
        blank.tags(INPUT).forEach(blank::keep);
        blank.texts();
        blank.selects();
        return blank;
    }

    /** What the form says of itself: id, method, action. */
    Map<String, String> tag() {
        return attributes(html.substring(0, html.indexOf('>')));
    }

    /** All that can be answered, filled in or not. */
    List<String> names() {
        return tags(NAMED)
                .map(tag -> tag.get("name"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Its buttons, each with what it sends. */
    List<Map.Entry<String, String>> buttons() {
        return tags(BUTTON)
                .filter(tag -> tag.containsKey("name"))
                .map(tag -> Map.entry(tag.get("name"), tag.getOrDefault("value", "")))
                .toList();
    }

    /** Fills in a field, by the end of its name. */
    Blank with(String field, String answer) {
        List<Map<String, String>> named =
                tags(NAMED).filter(tag -> isNamed(tag, field)).toList();
        if (named.isEmpty()) {
            throw new IllegalStateException("The form has no field " + field);
        }
        String name = named.get(0).get("name");
        fields.put(name, answer.equals(FIRST) ? first(name, named) : answer);
        return this;
    }

    /** Presses a button: by the end of its name, or by the name and value of a plain one. */
    Blank press(String button) {
        Map<String, String> pressed = tags(BUTTON)
                .filter(tag -> isNamed(tag, button) || button.equals(tag.get("value")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The form has no button " + button));
        fields.put(pressed.get("name"), pressed.getOrDefault("value", ""));
        return this;
    }

    private String first(String name, List<Map<String, String>> radios) {
        Matcher select = SELECT.matcher(html);
        while (select.find()) {
            if (name.equals(attributes(select.group(1)).get("name"))) {
                return options(select.group(2))
                        .map(option -> option.getOrDefault("value", ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(name + " offers nothing"));
            }
        }
        return radios.get(0).get("value");
    }

    private void keep(Map<String, String> input) {
        boolean choice = List.of("radio", "checkbox").contains(input.getOrDefault("type", ""));
        if (input.containsKey("name") && (!choice || input.containsKey("checked"))) {
            fields.put(input.get("name"), input.getOrDefault("value", ""));
        }
    }

    private void texts() {
        Matcher text = TEXT.matcher(html);
        while (text.find()) {
            Map<String, String> tag = attributes(text.group(1));
            if (tag.containsKey("name")) {
                fields.put(tag.get("name"), text.group(2).strip());
            }
        }
    }

    private void selects() {
        Matcher select = SELECT.matcher(html);
        while (select.find()) {
            String name = attributes(select.group(1)).getOrDefault("name", "");
            options(select.group(2))
                    .filter(option -> option.containsKey("selected"))
                    .forEach(option -> fields.put(name, option.getOrDefault("value", "")));
        }
    }

    private Stream<Map<String, String>> tags(Pattern kind) {
        return kind.matcher(html).results().map(tag -> attributes(tag.group()));
    }

    private static Stream<Map<String, String>> options(String select) {
        return OPTION.matcher(select).results().map(tag -> attributes(tag.group()));
    }

    private static boolean isNamed(Map<String, String> tag, String end) {
        String name = tag.getOrDefault("name", "");
        return name.equals(end) || name.endsWith(':' + end);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2).replace("&amp;", "&"));
        }
        return attributes;
    }
}
