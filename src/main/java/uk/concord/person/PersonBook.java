package uk.concord.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Vault;

/**
 * What the services of referral and case need of people. It asks nobody for leave: the service that holds it has loaded
 * the referral or case for its viewer first.
 */
@Dependent
public class PersonBook {
    @Inject
    private Persons persons;

    @Inject
    private Vault vault;

    /** Enters a person and indexes every name. */
    public UUID enter(PersonEntry entry, UUID agencyId) {
        Person person = Person.enter(entry, agencyId);
        entry.names().forEach(name -> index(person, name));
        return persons.add(person).id();
    }

    public void recordSafety(UUID personId, UUID contactId, ContactEntry entry) {
        get(personId).recordSafety(contactId, entry);
    }

    /** Says how a victim may be reached; it replaces what was said. */
    public void guard(UUID personId, ContactBlock block) {
        get(personId).guard(block);
    }

    /** What a newer referral says about reaching the same person counts from now on. */
    public void reachAsNow(UUID personId, UUID newerRecord) {
        get(personId).reachAs(get(newerRecord).contactSheet());
    }

    public Optional<PersonCard> card(UUID personId) {
        return persons.find(personId).map(Person::card);
    }

    public Map<UUID, PersonCard> cards(Collection<UUID> personIds) {
        vault.prepare(personIds);
        return preparedCards(personIds);
    }

    /** The same for people whose keys were read with others'. */
    public Map<UUID, PersonCard> preparedCards(Collection<UUID> personIds) {
        return persons.byIds(personIds).stream()
                .map(Person::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    /** Reads the keys of a person and of what is told about them at once, before a page opens their texts. */
    public void prepare(Set<UUID> subjects) {
        vault.prepare(subjects);
    }

    /** Names to show by id, for lists. */
    public Map<UUID, String> names(Collection<UUID> personIds) {
        return cards(personIds).values().stream().collect(Collectors.toMap(PersonCard::id, PersonCard::displayName));
    }

    /** How to reach somebody safely. */
    public ContactSheet contactSheet(UUID personId) {
        return get(personId).contactSheet();
    }

    /** Other people whose name is or sounds the same; only a count may leave the service that asks (1.4, S25). */
    public Set<UUID> possibleMatches(UUID personId) {
        List<GivenName> names = get(personId).names();
        Set<UUID> matches = new HashSet<>(persons.withDigest(
                personId, PersonIndex.EXACT, names.stream().map(this::exact).toList()));
        matches.addAll(persons.withDigest(
                personId, PersonIndex.SOUND, names.stream().map(this::sound).toList()));
        return matches;
    }

    /** People with exactly this name, whatever its case and spaces; only ids leave, and only to a scoped search (S3). */
    public Set<UUID> named(String name) {
        return new HashSet<>(persons.withDigest(new UUID(0, 0), PersonIndex.EXACT, List.of(exact(GivenName.of(name)))));
    }

    private Person get(UUID id) {
        return persons.find(id).orElseThrow(NotFound::new);
    }

    private void index(Person person, GivenName name) {
        person.index(PersonIndex.EXACT, exact(name)).index(PersonIndex.SOUND, sound(name));
    }

    private byte[] exact(GivenName name) {
        return vault.blindIndex(PersonIndex.EXACT, NameKeys.exact(name.text()));
    }

    private byte[] sound(GivenName name) {
        return vault.blindIndex(PersonIndex.SOUND, NameKeys.sound(name.text()));
    }
}
