package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import uk.concord.kernel.Kept;
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

    protected Agency() {}

    /** Registers an agency, active from the start. */
    public static Agency register(String name, String shortName, AgencyType type, String mailDomain) {
        Agency agency = new Agency();
        agency.name = name;
        agency.shortName = shortName;
        agency.type = type;
        agency.mailDomain = mailDomain;
        agency.cdaRelevantAuthority = isRelevantAuthority(type);
        agency.competentAuthority = type == AgencyType.POLICE || type == AgencyType.PROBATION;
        return agency;
    }

    // s.115(2): police, councils, probation, health; a charity only by acting on behalf of one.
    private static boolean isRelevantAuthority(AgencyType type) {
        return switch (type) {
            case POLICE, LA_COMMUNITY_SAFETY, LA_HOUSING, ASC, CSC, HEALTH_ICB, PROBATION, YJS, FIRE, LPB_OPCC -> true;
            default -> false;
        };
    }

    Agency suspend() {
        active = false;
        return this;
    }

    Agency takeBack() {
        active = true;
        return this;
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

    public boolean isActive() {
        return active;
    }

    public boolean isCdaRelevantAuthority() {
        return cdaRelevantAuthority;
    }

    /** Whether a work address belongs to this agency: nobody is notified anywhere else. */
    public boolean ownsAddress(String email) {
        return email.endsWith("@" + mailDomain);
    }
}
