package uk.concord.person;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a person may be reached safely: shown above everything else, and asked before any call or letter. */
public record ContactSheet(UUID personId, ContactBlock block, List<ContactCard> contacts) {
    /** "Mobile only, weekdays 10:00 to 14:00", or that no safe way is known. */
    public String summary() {
        if (!block.summary().isEmpty()) {
            return block.summary();
        }
        String safeWays = safeContacts().stream().map(ContactCard::words).collect(Collectors.joining("; "));
        return safeWays.isEmpty() ? "No safe way to contact is recorded. Do not contact." : safeWays;
    }

    public List<ContactCard> safeContacts() {
        return contacts.stream().filter(ContactCard::isSafe).toList();
    }

    public boolean hasSafeContact() {
        return contacts.stream().anyMatch(ContactCard::isSafe);
    }
}
