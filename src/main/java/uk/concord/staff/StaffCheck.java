package uk.concord.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * The quarterly look at the people of an agency (L-23). The portal asks for it once at the start of a quarter; a manager
 * confirms that these people and their roles are right, once, and that stays.
 */
@Entity
@Table(name = "staff_check")
public class StaffCheck extends Kept {
    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    private String quarter = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID confirmedBy;

    protected StaffCheck() {}

    static StaffCheck ask(UUID agencyId, Quarter quarter, Instant at) {
        StaffCheck check = new StaffCheck();
        check.agencyId = agencyId;
        check.quarter = quarter.key();
        check.askedAt = at;
        return check;
    }

    StaffCheck confirm(Viewer by) {
        if (confirmedAt != null) {
            throw new RuleBroken("staff.check.done");
        }
        confirmedAt = by.at();
        confirmedBy = by.accountId();
        return this;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.AGENCY, agencyId);
    }
}
