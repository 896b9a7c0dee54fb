package uk.concord.person;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person as a case page shows them: names as they write them, birth as exactly as it is known. No contact stands here. */
public record PersonCard(UUID id, PersonKind kind, List<GivenName> names, BirthDate birth, String description) {
    private static final int SHORT = 60;

    /** The name to show, always inside {@code <bdi>}; for an unknown person, the description. */
    public String displayName() {
        if (!names.isEmpty()) {
            return names.get(0).text();
        }
        return description.isEmpty() ? "Not identified" : "Not identified: " + shortened(description);
    }

    /** The other names, such as {@code Known as: Annie}. */
    public String otherNames() {
        return names.stream()
                .skip(1)
                .map(name -> name.kind().words() + ": " + name.text())
                .collect(Collectors.joining("; "));
    }

    public String birthWords() {
        return birth.words();
    }

    public boolean isIdentified() {
        return kind != PersonKind.NOT_IDENTIFIED;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
