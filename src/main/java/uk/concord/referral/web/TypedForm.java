package uk.concord.referral.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.draft.DraftText;
import uk.concord.form.Answers;
import uk.concord.form.Criterion;

/** The fields of a page by name: texts and single choices, dates, several choices, ticks. */
public class TypedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<String> DATES = Set.of(
            "birth",
            "from",
            "to",
            "reported",
            "contactChecked",
            "childNotifiedOn",
            "consentOn",
            "withdrawnOn",
            "withoutConsentDecidedOn");
    private static final Set<String> SEVERAL = Set.of("safeWays", "strands", "criteria");
    private static final Set<String> TICKS = Set.of("about", "withoutConsentByManager", "q4if", "q18if");

    private final Map<String, @Nullable String> text = new HashMap<>();
    private final Map<String, @Nullable LocalDate> dates = new HashMap<>();
    private final Map<String, @Nullable Object> several = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    void fill(Answers saved) {
        saved.values().forEach((field, value) -> {
            if (DATES.contains(field)) {
                dates.put(field, date(value).orElse(null));
            } else if (SEVERAL.contains(field)) {
                several.put(field, value.isEmpty() ? new String[0] : value.split(",", -1));
            } else if (TICKS.contains(field)) {
                ticks.put(field, Boolean.parseBoolean(value));
            } else {
                text.put(field, value);
            }
        });
    }

    /** Ticks criteria beforehand; their author sees them and may untick them before anything is kept. */
    void preselect(Set<Criterion> criteria) {
        if (!criteria.isEmpty()) {
            several.put("criteria", criteria.stream().map(Criterion::name).toArray(String[]::new));
        }
    }

    /** Takes a text that the draft channel kept after the section was last saved. */
    void restore(String field, DraftText kept) {
        text.put(field, kept.text());
        sequences.put(field, kept.sequence());
    }

    /** All fields as they are kept; one name belongs to one kind of field. */
    Answers answers() {
        Map<String, String> all = new TreeMap<>();
        text.forEach((field, value) -> all.put(field, value == null ? "" : value));
        dates.forEach((field, value) -> all.put(field, value == null ? "" : value.toString()));
        several.forEach((field, value) -> all.put(field, joined(value)));
        ticks.forEach((field, value) -> all.put(field, value ? "true" : ""));
        return new Answers(all);
    }

    private static String joined(@Nullable Object chosen) {
        if (chosen instanceof Object[] array) {
            return Arrays.stream(array).map(String::valueOf).collect(Collectors.joining(","));
        }
        return chosen instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : "";
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return value.length() == 10 ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The number under which the draft channel last kept the field. */
    public long sequence(String field) {
        return sequences.getOrDefault(field, 0L);
    }

    public Map<String, @Nullable String> getText() {
        return text;
    }

    public Map<String, @Nullable LocalDate> getDates() {
        return dates;
    }

    public Map<String, @Nullable Object> getSeveral() {
        return several;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
