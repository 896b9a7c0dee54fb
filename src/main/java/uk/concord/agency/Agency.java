package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * An organisation of the partnership. It is registered, works under its sharing agreements, and may be suspended, which
 * stops all of its people's access at once; it can be taken back.
 */
@Entity
@Table(name = "agency")
public class Agency extends Kept {
    private String name = "";

    @Column(name = "short_name")
    private String shortName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "agency_type")
    private AgencyType type = AgencyType.OTHER;

    /** A relevant authority under the Crime and Disorder Act 1998, s.115 (L-03). */
    @Column(name = "cda_relevant_authority")
    private boolean cdaRelevantAuthority;

    /** A competent authority under Part 3 of the Data Protection Act 2018. */
    @Column(name = "competent_authority")
    private boolean competentAuthority;

    /** The part of the work e-mail address after the @. */
    @Column(name = "mail_domain")
    private String mailDomain = "";

    @Column(name = "manager_signs_off")
    private boolean managerSignsOff;

    private boolean active = true;

    @Column(name = "suspended_because")
    private String suspendedBecause = "";

    protected Agency() {}

    /** Registers an agency, active from the start. */
    public static Agency register(String name, String shortName, AgencyType type, String mailDomain) {
        Agency agency = new Agency();
        agency.name = name;
        agency.shortName = shortName;
        agency.type = type;
        agency.mailDomain = mailDomain;
        agency.cdaRelevantAuthority = type.isRelevantAuthority();
        agency.competentAuthority = type.isCompetentAuthority();
        return agency;
    }

    /** News that an agency was suspended: its access has stopped, and what it had taken on needs somebody else (S82). */
    public record Suspended(UUID agencyId) {}

    /** From now on its managers sign referrals off (3.2). */
    Agency askSignOff() {
        managerSignsOff = true;
        return this;
    }

    /** Stops the access of all its people at once; the reason is for those who take it back. */
    Agency suspend(String reason) {
        if (!active) {
            throw new RuleBroken("agency.suspended.already");
        }
        if (reason.strip().length() < 10) {
            throw new RuleBroken("agency.suspend.reason", "reason");
        }
        active = false;
        suspendedBecause = reason.strip();
        return this;
    }

    Agency takeBack() {
        active = true;
        suspendedBecause = "";
        return this;
    }

    AgencyCard card(List<AgreementRow> agreements) {
        return new AgencyCard(
                new AgencyCard.Row(id(), name, shortName, type, active),
                mailDomain,
                new AgencyCard.Powers(cdaRelevantAuthority, competentAuthority),
                suspendedBecause,
                agreements);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.AGENCY, id());
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public AgencyType type() {
        return type;
    }

    public boolean asksManagerSignOff() {
        return managerSignsOff;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isCdaRelevantAuthority() {
        return cdaRelevantAuthority;
    }

    /** Whether a work address belongs to this agency: nobody is notified anywhere else. */
    public boolean ownsAddress(String email) {
        int at = email.indexOf('@');
        boolean plain = email.chars().noneMatch(sign -> sign <= ' ' || sign == ',' || sign == ';');
        return at > 0 && plain && email.substring(at + 1).equals(mailDomain);
    }
}
