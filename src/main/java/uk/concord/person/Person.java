package uk.concord.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * Somebody in a referral or a case. They are entered by an agency with what is known, gain names, contact points and the
 * block that says how to reach them safely, and are erased by destroying the key that seals all of it.
 */
@Entity
@Table(name = "person")
public class Person extends Kept {
    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private PersonKind kind = PersonKind.INDIVIDUAL;

    @Column(name = "birth_sealed")
    private SealedText birth = SealedText.empty();

    @Column(name = "description_sealed")
    private SealedText description = SealedText.empty();

    @Column(name = "contact_summary_sealed")
    private SealedText contactSummary = SealedText.empty();

    @Column(name = "not_safe_sealed")
    private SealedText notSafe = SealedText.empty();

    @Column(name = "safe_sealed")
    private SealedText safe = SealedText.empty();

    @Column(name = "afraid_of_sealed")
    private SealedText afraidOf = SealedText.empty();

    @Enumerated(EnumType.STRING)
    @Column(name = "safe_to_mention")
    private Safety mention = Safety.UNKNOWN;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PersonName> names = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ContactPoint> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PersonIndex> indexes = new ArrayList<>();

    protected Person() {}

    /** Enters a person; only one who is not identified has no name. */
    static Person enter(PersonEntry entry, UUID agencyId) {
        if (entry.names().isEmpty() && entry.kind() != PersonKind.NOT_IDENTIFIED) {
            throw new RuleBroken("person.name.missing", "name");
        }
        Person person = new Person();
        person.agencyId = agencyId;
        person.kind = entry.kind();
        person.birth = SealedText.of(person.place("birth"), entry.birth().stored());
        person.description =
                SealedText.of(person.place("description"), entry.description().strip());
        entry.names().forEach(person::call);
        entry.contacts().forEach(person::reach);
        return person;
    }

    Person call(GivenName name) {
        names.add(new PersonName(this, name, names.size()));
        return this;
    }

    Person reach(ContactEntry entry) {
        contacts.add(new ContactPoint(this, entry));
        return this;
    }

    Person index(String form, byte[] digest) {
        indexes.add(new PersonIndex(this, form, digest));
        return this;
    }

    /** Says how to reach them safely; this replaces what was said before. */
    Person guard(ContactBlock block) {
        contactSummary = SealedText.of(place("contact_summary"), block.summary().strip());
        notSafe = SealedText.of(place("not_safe"), block.notSafeToTalkTo().strip());
        safe = SealedText.of(place("safe"), block.safeToTalkTo().strip());
        afraidOf = SealedText.of(place("afraid_of"), block.afraidOf().strip());
        mention = block.mention();
        return this;
    }

    /** Records anew whether one way to reach them is safe. */
    Person recordSafety(UUID contactId, ContactEntry entry) {
        contacts.stream()
                .filter(contact -> contact.id().equals(contactId))
                .findFirst()
                .orElseThrow(NotFound::new)
                .record(entry);
        return this;
    }

    /**
     * What is newer about reaching the same person replaces what was recorded here: their ways come here with the safety
     * recorded for them, and no older way stays safe, since nobody has said so again (rule 4 of 0.2).
     */
    Person reachAs(ContactSheet newer) {
        contacts.forEach(ContactPoint::distrust);
        newer.contacts()
                .forEach(way ->
                        reach(new ContactEntry(way.channel(), way.value(), way.safety(), way.note(), way.checkedOn())));
        return guard(newer.block());
    }

    private SealedPlace place(String column) {
        return new SealedPlace(id(), "person." + column, id());
    }

    List<GivenName> names() {
        return names.stream()
                .map(name -> new GivenName(name.kind(), name.text()))
                .toList();
    }

    PersonCard card() {
        List<GivenName> called = names();
        return new PersonCard(
                id(),
                kind,
                called,
                BirthDate.fromStored(birth.open(place("birth"))),
                description.open(place("description")));
    }

    ContactSheet contactSheet() {
        ContactBlock block = new ContactBlock(
                contactSummary.open(place("contact_summary")),
                notSafe.open(place("not_safe")),
                safe.open(place("safe")),
                afraidOf.open(place("afraid_of")),
                mention);
        return new ContactSheet(
                id(), block, contacts.stream().map(ContactPoint::card).toList());
    }

    public UUID agencyId() {
        return agencyId;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PERSON, id());
    }
}
