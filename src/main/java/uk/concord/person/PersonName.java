package uk.concord.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;

/** One name of a person, as they write it: no forced capitals, no forced surname. */
@Entity
@Table(name = "person_name")
class PersonName extends Kept {
    /** The most that the field takes, in characters as people count them. */
    static final int LONGEST = 200;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person = new Person();

    @Enumerated(EnumType.STRING)
    private NameKind kind = NameKind.LEGAL;

    private int position;

    @Column(name = "name_sealed")
    private SealedText name = SealedText.empty();

    protected PersonName() {}

    PersonName(Person person, GivenName given, int position) {
        this.person = person;
        this.kind = given.kind();
        this.position = position;
        this.name = SealedText.of(place(), given.text());
    }

    private SealedPlace place() {
        return new SealedPlace(person.id(), "person_name.name", id());
    }

    String text() {
        return name.open(place());
    }

    NameKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    @Override
    public Subject subject() {
        return person.subject();
    }
}
