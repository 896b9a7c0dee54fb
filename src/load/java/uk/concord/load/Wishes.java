package uk.concord.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.concord.launcher.Mode;

/** What somebody wants measured, from system properties; without any, everything at 1,000 cases. */
final class Wishes {
    private Wishes() {}

    /** {@code load.cases}: the sizes. */
    static List<Integer> sizes() {
        return list("load.cases", "1000", Integer::valueOf);
    }

    /** {@code load.jvm}: options of the server's virtual machine beside the launcher's; those of production unless others are given. */
    static List<String> jvmOptions() {
        String usual = String.join(" ", Mode.PRODUCTION.jvmOptions());
        return List.of(System.getProperty("load.jvm", usual).split(" +"));
    }

    /** {@code load.warm} and {@code load.seconds}. */
    static Measuring.Times times(Duration start) {
        return new Measuring.Times(
                start,
                Duration.ofSeconds(Integer.getInteger("load.warm", 40)),
                Duration.ofSeconds(Integer.getInteger("load.seconds", 6)));
    }

    /** {@code load.kinds}, {@code load.pages} and {@code load.users}. */
    static Measuring.What what() {
        return new Measuring.What(
                list("load.kinds", "SELDOM,OFTEN,ALL", Audience::valueOf),
                list("load.pages", names(Page.values()), Page::valueOf),
                list("load.users", "1,8,32", Integer::valueOf));
    }

    private static String names(Page... pages) {
        return String.join(",", Arrays.stream(pages).map(Page::name).toList());
    }

    private static <T> List<T> list(String property, String usual, Function<String, T> read) {
        return Arrays.stream(System.getProperty(property, usual).split("[, ]"))
                .filter(word -> !word.isBlank())
                .map(read)
                .toList();
    }
}
