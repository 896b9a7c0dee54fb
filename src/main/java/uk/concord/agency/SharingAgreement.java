package uk.concord.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * An information sharing agreement. It is drafted with purposes and dates, signed by agencies, in force from its start,
 * overdue for review after its review date, and ends by expiry or withdrawal: then access stops (L-02).
 */
@Entity
@Table(name = "sharing_agreement")
public class SharingAgreement extends Kept {
    private String title = "";

    @Column(name = "starts_on")
    private LocalDate startsOn = LocalDate.MIN;

    @Column(name = "review_on")
    private LocalDate reviewOn = LocalDate.MAX;

    @Column(name = "expires_on")
    private LocalDate expiresOn = LocalDate.MAX;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @ElementCollection
    @CollectionTable(name = "agreement_purpose", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);

    @ElementCollection
    @CollectionTable(name = "agreement_signatory", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Signature> signatures = new HashSet<>();

    protected SharingAgreement() {}

    /** Drafts an agreement over a term; it permits nothing until agencies sign. */
    public static SharingAgreement draft(String title, Set<Purpose> purposes, Term term) {
        SharingAgreement agreement = new SharingAgreement();
        agreement.title = title;
        agreement.purposes = EnumSet.copyOf(purposes);
        agreement.startsOn = term.startsOn();
        agreement.reviewOn = term.reviewOn();
        agreement.expiresOn = term.expiresOn();
        return agreement;
    }

    SharingAgreement sign(UUID agencyId, LocalDate on, String post) {
        if (withdrawnOn != null) {
            throw new RuleBroken("agency.agreement.withdrawn");
        }
        signatures.add(new Signature(agencyId, on, post));
        return this;
    }

    SharingAgreement withdraw(LocalDate on) {
        withdrawnOn = on;
        return this;
    }

    SharingAgreement renew(Term term) {
        startsOn = term.startsOn();
        reviewOn = term.reviewOn();
        expiresOn = term.expiresOn();
        return this;
    }

    /** How it stands on a day; the expiry date is its last day. */
    public AgreementStanding standing(LocalDate today) {
        if (withdrawnOn != null && !withdrawnOn.isAfter(today)) {
            return AgreementStanding.WITHDRAWN;
        }
        if (today.isBefore(startsOn)) {
            return AgreementStanding.DRAFT;
        }
        if (today.isAfter(expiresOn)) {
            return AgreementStanding.EXPIRED;
        }
        return today.isAfter(reviewOn) ? AgreementStanding.REVIEW_OVERDUE : AgreementStanding.IN_FORCE;
    }

    AgreementRow row(LocalDate today, Map<UUID, String> names) {
        return new AgreementRow(
                title,
                purposes.stream().map(Purpose::label).sorted().toList(),
                names.entrySet().stream()
                        .filter(agency -> signatures.stream().anyMatch(s -> s.isBy(agency.getKey(), today)))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList(),
                standing(today),
                reviewOn,
                expiresOn);
    }

    /** Whether it lets an agency share for a purpose on a day. */
    public boolean permits(UUID agencyId, Purpose purpose, LocalDate today) {
        return standing(today).permits()
                && purposes.contains(purpose)
                && signatures.stream().anyMatch(s -> s.isBy(agencyId, today));
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.AGENCY, id());
    }

    public String title() {
        return title;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }
}
