package uk.concord.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A role held by an account from one moment to another. It is granted, and ends by its date or by withdrawal. */
@Entity
@Table(name = "role_tenure")
public class RoleTenure extends Kept {
    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role = Role.PRACTITIONER;

    private String area = "";

    @Column(name = "held_from")
    private Instant heldFrom = Instant.EPOCH;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    protected RoleTenure() {}

    /** Grants a role from a moment; without an end it runs until it is withdrawn. */
    static RoleTenure grant(UUID accountId, HeldRole role, Instant from, @Nullable Instant until) {
        RoleTenure tenure = new RoleTenure();
        tenure.accountId = accountId;
        tenure.role = role.role();
        tenure.area = role.area();
        tenure.heldFrom = from;
        tenure.heldUntil = until;
        return tenure;
    }

    /** Ends it now; one that has not begun never begins. */
    RoleTenure withdraw(Instant at) {
        heldUntil = at.isBefore(heldFrom) ? heldFrom : at;
        return this;
    }

    AccountCard.Tenure row(Instant now) {
        return new AccountCard.Tenure(role, area, heldFrom, heldUntil, now.isBefore(heldFrom));
    }

    HeldRole held() {
        return new HeldRole(role, area);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }

    Role role() {
        return role;
    }

    UUID accountId() {
        return accountId;
    }
}
