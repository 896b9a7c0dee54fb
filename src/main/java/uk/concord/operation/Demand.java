package uk.concord.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One setting that must be so, and no weaker. */
record Demand(String setting, String wanted, Predicate<String> fits) {
    static Demand exactly(String setting, String value) {
        return new Demand(setting, value, value::equalsIgnoreCase);
    }

    static Demand oneOf(String setting, String... values) {
        List<String> allowed = Arrays.asList(values);
        return new Demand(
                setting, String.join(" or ", allowed), found -> allowed.stream().anyMatch(found::equalsIgnoreCase));
    }

    /** From 1 to a most; 0 means no limit at all wherever it is asked for. */
    static Demand atMost(String setting, int most) {
        return new Demand(
                setting,
                "from 1 to " + most,
                found -> found.matches("\\d{1,9}") && Integer.parseInt(found) >= 1 && Integer.parseInt(found) <= most);
    }

    /** A list between commas that names all of these. */
    static Demand naming(String setting, String... values) {
        List<String> named = Arrays.asList(values);
        return new Demand(
                setting,
                "a list with " + String.join(" and ", named),
                found -> Arrays.asList(found.toUpperCase(Locale.ROOT).split(",", -1))
                        .containsAll(named));
    }

    /** The sentence when what was found is weaker, and nothing else. */
    Optional<String> refusal(String of, Map<String, String> found) {
        if (!found.containsKey(setting)) {
            return Optional.of(of + " does not know " + setting + ", which must be " + wanted);
        }
        String value = found.getOrDefault(setting, "");
        return fits.test(value)
                ? Optional.empty()
                : Optional.of(of + " has " + setting + " = " + (value.isEmpty() ? "nothing" : value)
                        + ", and it must be " + wanted);
    }
}
