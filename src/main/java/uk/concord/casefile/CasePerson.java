package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.person.PersonRole;

/** A person in a case, with the role there. */
@Entity
@Table(name = "case_person")
public class CasePerson extends Kept {
    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "person_id", columnDefinition = "BINARY(16)")
    private UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private PersonRole role = PersonRole.WITNESS;

    protected CasePerson() {}

    static CasePerson in(UUID caseId, UUID personId, PersonRole role) {
        CasePerson person = new CasePerson();
        person.caseId = caseId;
        person.personId = personId;
        person.role = role;
        return person;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public UUID personId() {
        return personId;
    }

    public PersonRole role() {
        return role;
    }
}
