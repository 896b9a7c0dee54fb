package uk.concord.person;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;

/** A blind index of one form of a person's name: equal forms have equal digests, and nothing else can be read from it. */
@Entity
@Table(name = "person_index")
class PersonIndex extends Kept {
    static final String EXACT = "name.exact";
    static final String SOUND = "name.sound";

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person = new Person();

    private String kind = EXACT;

    private byte[] digest = new byte[16];

    protected PersonIndex() {}

    PersonIndex(Person person, String kind, byte[] digest) {
        this.person = person;
        this.kind = kind;
        this.digest = digest.clone();
    }

    byte[] digest() {
        return digest.clone();
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return person.subject();
    }
}
