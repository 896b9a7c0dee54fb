package uk.concord.incident;

import java.util.Collection;

/** A characteristic that was targeted: the five monitored nationally, and those that local partners add (3.4). */
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
    OTHER("Other", false);

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

    /** A crime with at least one monitored strand is a monitored hate crime (3.4). */
    public static boolean makeMonitoredHateCrime(IncidentClass incident, Collection<Strand> strands) {
        return incident == IncidentClass.CRIME && strands.stream().anyMatch(Strand::isMonitored);
    }
}
