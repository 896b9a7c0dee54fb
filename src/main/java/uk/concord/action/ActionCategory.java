package uk.concord.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind of thing an action does, and which short phrases show that it was done. */
public enum ActionCategory {
    SAFETY("Safety", List.of("Visit made and checked", "Equipment fitted")),
    HOUSING("Housing", List.of("Work order closed", "Visit made and checked")),
    ENFORCEMENT("Enforcement", List.of("Order or warning served", "Interview held")),
    SUPPORT("Support", List.of("First session held", "Referral accepted")),
    INFORMATION("Information", List.of("Information sent", "Record updated")),
    CHILD("Child", List.of("Visit made and checked", "Plan agreed")),
    HEALTH("Health", List.of("Appointment kept", "Referral accepted")),
    INTELLIGENCE("Intelligence", List.of("Submission made", "Record updated")),
    COMMUNITY("Community", List.of("Visit made and checked", "Meeting held")),
    PERPETRATOR("Alleged perpetrator", List.of("Visit made and recorded", "Letter delivered"));

    /** Words that give the category of a typed action away; the first that occurs wins. */
    private static final Map<String, ActionCategory> SIGNS = Map.of(
            "lock",
            HOUSING,
            "letterbox",
            HOUSING,
            "tenan",
            HOUSING,
            "school",
            CHILD,
            "marker",
            SAFETY,
            "alarm",
            SAFETY,
            "appointment",
            HEALTH,
            "arrest",
            ENFORCEMENT,
            "counsel",
            SUPPORT,
            "intelligence",
            INTELLIGENCE);

    private final String label;
    private final List<String> evidence;

    ActionCategory(String label, List<String> evidence) {
        this.label = label;
        this.evidence = evidence;
    }

    public String label() {
        return label;
    }

    /** What is offered on the phone as proof, in one tap. */
    public List<String> evidence() {
        return evidence;
    }

    /** The likely category of an action by its words; safety when nothing tells. */
    public static ActionCategory of(String words) {
        String lower = words.toLowerCase(Locale.UK);
        return SIGNS.entrySet().stream()
                .filter(sign -> lower.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(SAFETY);
    }
}
