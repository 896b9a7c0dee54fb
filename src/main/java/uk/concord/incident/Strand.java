package uk.concord.incident;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody was targeted for. Five strands are monitored nationally, the rest locally (3.4). */
public enum Strand {
    RACE("Race", true),
    RELIGION("Religion or belief", true),
    SEXUAL_ORIENTATION("Sexual orientation", true),
    DISABILITY("Disability", true),
    TRANSGENDER("Transgender identity", true),
    SEX_GENDER("Sex or gender", false),
    AGE("Age", false),
    ALTERNATIVE_SUBCULTURE("Alternative subculture", false),
    SEX_WORK("Sex work", false),
    HOMELESSNESS("Homelessness", false),
    OTHER("Something else", false);

    private final String words;
    private final boolean monitored;

    Strand(String words, boolean monitored) {
        this.words = words;
        this.monitored = monitored;
    }

    public String words() {
        return words;
    }

    public boolean isMonitored() {
        return monitored;
    }

    static String stored(Set<Strand> strands) {
        return strands.stream().sorted().map(Strand::name).collect(Collectors.joining(","));
    }

    static Set<Strand> fromStored(String text) {
        Set<Strand> strands = EnumSet.noneOf(Strand.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Strand::valueOf)
                .forEach(strands::add);
        return strands;
    }
}
