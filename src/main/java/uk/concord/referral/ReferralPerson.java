package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.concord.person.PersonRole;

/** A person of a referral, with what they are in it. */
@Embeddable
public class ReferralPerson {
    @Column(name = "person_id", columnDefinition = "BINARY(16)")
    private UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "person_role")
    private PersonRole role = PersonRole.VICTIM;

    protected ReferralPerson() {}

    ReferralPerson(UUID personId, PersonRole role) {
        this.personId = personId;
        this.role = role;
    }

    public UUID personId() {
        return personId;
    }

    public PersonRole role() {
        return role;
    }
}
