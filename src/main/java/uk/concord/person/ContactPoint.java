package uk.concord.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;

/** One number or address of a person. It is not safe until somebody has recorded that it is (rule 4 of 0.2). */
@Entity
@Table(name = "contact_point")
class ContactPoint extends Kept {
    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person = new Person();

    @Enumerated(EnumType.STRING)
    private ContactChannel channel = ContactChannel.PHONE;

    @Enumerated(EnumType.STRING)
    private Safety safety = Safety.UNKNOWN;

    @Column(name = "value_sealed")
    private SealedText value = SealedText.empty();

    @Column(name = "note_sealed")
    private SealedText note = SealedText.empty();

    @Column(name = "checked_on")
    private @Nullable LocalDate checkedOn;

    protected ContactPoint() {}

    ContactPoint(Person person, ContactEntry entry) {
        this.person = person;
        this.channel = entry.channel();
        this.value = SealedText.of(place("value"), entry.value().strip());
        record(entry);
    }

    /** Records anew whether it is safe, and on whose word. */
    ContactPoint record(ContactEntry entry) {
        safety = entry.safety();
        note = SealedText.of(place("note"), entry.note().strip());
        checkedOn = entry.checkedOn();
        return this;
    }

    /** Nobody knows any more whether it is safe; a way that was unsafe stays so. */
    ContactPoint distrust() {
        safety = safety == Safety.YES ? Safety.UNKNOWN : safety;
        return this;
    }

    private SealedPlace place(String column) {
        return new SealedPlace(person.id(), "contact_point." + column, id());
    }

    ContactCard card() {
        return new ContactCard(id(), channel, value.open(place("value")), safety, note.open(place("note")), checkedOn);
    }

    @Override
    public Subject subject() {
        return person.subject();
    }
}
