package uk.concord.person;

import java.util.List;

/**
 * A person as somebody enters them.
 *
 * @param names one or more, the first the one they are shown by; none for a person who is not identified
 * @param description how an unknown person was described, or anything else that helps to know them
 */
public record PersonEntry(
        PersonKind kind, List<GivenName> names, BirthDate birth, String description, List<ContactEntry> contacts) {

    public PersonEntry {
        names = List.copyOf(names);
        contacts = List.copyOf(contacts);
    }

    public static PersonEntry named(String name, BirthDate birth) {
        return new PersonEntry(PersonKind.INDIVIDUAL, List.of(GivenName.of(name)), birth, "", List.of());
    }
}
