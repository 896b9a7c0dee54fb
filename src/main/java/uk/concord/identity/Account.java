package uk.concord.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * A person's place in the portal, for one agency. It is opened with a password, may be suspended and taken back, and is
 * closed when its holder leaves; what it did stays in the trail.
 */
@Entity
@Table(name = "account")
public class Account extends Kept {
    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    private String email = "";

    private String name = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    protected Account() {}

    /** Opens an account; the address is kept in lower case, since people type it either way. */
    static Account open(UUID agencyId, String email, String name, String passwordHash) {
        Account account = new Account();
        account.agencyId = agencyId;
        account.email = email.strip().toLowerCase(Locale.ROOT);
        account.name = name;
        account.passwordHash = passwordHash;
        return account;
    }

    Account suspend() {
        status = AccountStatus.SUSPENDED;
        return this;
    }

    Account takeBack() {
        status = AccountStatus.ACTIVE;
        return this;
    }

    Account close() {
        status = AccountStatus.LEFT;
        return this;
    }

    Account changePassword(String newHash) {
        passwordHash = newHash;
        return this;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, id());
    }

    String passwordHash() {
        return passwordHash;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
