package uk.concord.architecture.good.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Asked for, then accepted. */
@Entity
public class Referral {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    protected Referral() {}

    Referral(UUID id) {
        this.id = id;
        this.status = ReferralStatus.SUBMITTED;
    }

    void accept() {
        status = ReferralStatus.ACCEPTED;
    }

    public UUID id() {
        return id;
    }

    public ReferralStatus status() {
        return status;
    }
}
