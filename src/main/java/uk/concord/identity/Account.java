package uk.concord.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * A person's place in the portal, for one agency. It is opened with a password, may be suspended (sixty unused days do it
 * too) and taken back, and is closed when its holder leaves; what it did stays in the trail.
 */
@Entity
@Table(name = "account")
public class Account extends Kept {
    /** Whether an account may sign in. */
    public enum Status {
        ACTIVE("May sign in"),
        SUSPENDED("Suspended"),
        IDLE("Suspended: not used for 60 days"),
        LEFT("Left");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The standing in words. */
        public String label() {
            return label;
        }
    }

    /** News that the holder of an account has left: somebody else must have what they had in hand. */
    public record Left(UUID accountId, UUID agencyId) {}

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    private String email = "";

    private String name = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    /** An administrator knows it: it opens nothing but choosing one's own. */
    @Column(name = "password_given")
    private boolean passwordGiven;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    /** Since when it could be used: idle days count from here or from the last use. */
    @Column(name = "active_since")
    private Instant activeSince = Instant.EPOCH;

    protected Account() {}

    /** Opens an account; the address is kept in lower case, since people type it either way. */
    static Account open(UUID agencyId, String email, String name, String passwordHash, Instant at) {
        Account account = new Account();
        account.agencyId = agencyId;
        account.email = email.strip().toLowerCase(Locale.ROOT);
        account.name = name;
        account.passwordHash = passwordHash;
        account.activeSince = at;
        return account;
    }

    Account suspend() {
        mustNotHaveLeft();
        status = Status.SUSPENDED;
        return this;
    }

    /** Nobody has used it for sixty days (L-23). */
    Account fallIdle() {
        mustNotHaveLeft();
        status = Status.IDLE;
        return this;
    }

    Account takeBack(Instant at) {
        mustNotHaveLeft();
        status = Status.ACTIVE;
        activeSince = at;
        return this;
    }

    Account close() {
        mustNotHaveLeft();
        status = Status.LEFT;
        return this;
    }

    Account changePassword(String newHash) {
        passwordHash = newHash;
        passwordGiven = false;
        return this;
    }

    /** An administrator gives it, to be handed over in person. */
    Account givePassword(String newHash) {
        mustNotHaveLeft();
        passwordHash = newHash;
        passwordGiven = true;
        return this;
    }

    private void mustNotHaveLeft() {
        if (status == Status.LEFT) {
            throw new RuleBroken("identity.account.left");
        }
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, id());
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isPasswordGiven() {
        return passwordGiven;
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
        return status == Status.ACTIVE;
    }
}
