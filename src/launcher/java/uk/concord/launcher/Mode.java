package uk.concord.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** For whom a start is: the demonstration brings its own database and people, production is given everything. */
public enum Mode {
    /** Small enough to stand beside a browser; the compilers are left alone: hashes take a tenth of the time. */
    DEMONSTRATION(List.of("-XX:+UseSerialGC", "-Xmx768m")),
    /** On two processors this collector takes least of both; the heap grows for what lives in it, not for its garbage. */
    PRODUCTION(List.of("-XX:+UseSerialGC", "-Xms288m", "-Xmx1g", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30"));

    private final List<String> jvmOptions;

    Mode(List<String> jvmOptions) {
        this.jvmOptions = jvmOptions;
    }

    static Mode from(Map<String, String> given) {
        String name = given.getOrDefault("CONCORD_MODE", DEMONSTRATION.setting());
        return Stream.of(values())
                .filter(mode -> mode.setting().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart("CONCORD_MODE is \"" + name + "\", and must be \"demonstration\" or"
                        + " \"production\". Correct it, or remove it for the demonstration."));
    }

    /** Production gets nothing by itself that somebody should have thought about. */
    void demandOf(Map<String, String> given) {
        if (this == DEMONSTRATION) {
            return;
        }
        for (String name : List.of("DB_URL", "DB_MIGRATOR_USER", "CONCORD_KEY_MASTER", "CONCORD_KEY_INDEX")) {
            if (!given.containsKey(name)) {
                throw new CannotStart("CONCORD_MODE is production, but " + name + " is not set. Set it in the"
                        + " environment or as a file of that name in the folder that CONCORD_SECRETS names:"
                        + " deploy/README.md says how.");
            }
        }
        if (given.getOrDefault("DB_USER", "").equals(given.get("DB_MIGRATOR_USER"))) {
            throw new CannotStart("DB_USER and DB_MIGRATOR_USER are the same account. In production the portal must not"
                    + " be able to change the schema or the trail: config/mysql/accounts.sql makes both accounts.");
        }
    }

    /** As it is written in CONCORD_MODE. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the virtual machine of the server is given before the options of {@code CONCORD_JVM_OPTIONS}. */
    public List<String> jvmOptions() {
        return jvmOptions;
    }
}
