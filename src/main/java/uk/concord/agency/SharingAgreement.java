package uk.concord.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.NotFound;
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
    /** How long before its first day somebody may have signed it. */
    private static final Period LONGEST_AHEAD = Period.ofYears(1);

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

    @ElementCollection
    @CollectionTable(name = "agreement_past_signatory", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<PastSignature> pastSignatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_past_term", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<PastTerm> pastTerms = new ArrayList<>();

    /** The last standing of which the information governance lead was told. */
    @Enumerated(EnumType.STRING)
    @Column(name = "told_standing")
    private @Nullable AgreementStanding toldStanding;

    protected SharingAgreement() {}

    /** Drafts an agreement over a term; it permits nothing until agencies sign. */
    public static SharingAgreement draft(String title, Set<Purpose> purposes, Term term) {
        RuleBroken.ifAny(term.breaches());
        SharingAgreement agreement = new SharingAgreement();
        agreement.title = title;
        agreement.purposes = EnumSet.copyOf(purposes);
        agreement.startsOn = term.startsOn();
        agreement.reviewOn = term.reviewOn();
        agreement.expiresOn = term.expiresOn();
        return agreement;
    }

    SharingAgreement sign(UUID agencyId, LocalDate on, String post) {
        mustNotBeWithdrawn();
        if (on.isBefore(terms().get(0).startsOn().minus(LONGEST_AHEAD))) {
            throw new RuleBroken("agency.agreement.signedEarly", "signedOn");
        }
        if (signatures.stream().noneMatch(signature -> signature.isBy(agencyId, LocalDate.MAX))) {
            signatures.add(new Signature(agencyId, on, post));
        }
        return this;
    }

    /** An agency leaves: from that moment it permits it nothing, and the others as before. It may sign again; to leave twice changes nothing (3.1). */
    SharingAgreement leave(UUID agencyId, Instant at) {
        mustNotBeWithdrawn();
        Optional<Signature> ending = signatures.stream()
                .filter(signature -> signature.isBy(agencyId, LocalDate.MAX))
                .findFirst();
        if (ending.isEmpty() && pastSignatures.stream().noneMatch(past -> past.isBy(agencyId))) {
            throw new NotFound();
        }
        ending.ifPresent(signature -> {
            signatures.remove(signature);
            pastSignatures.add(new PastSignature(signature, at));
        });
        return this;
    }

    /** From that day it permits nothing; a second withdrawal changes nothing. */
    SharingAgreement withdraw(LocalDate on) {
        mustNotBeWithdrawn();
        withdrawnOn = on;
        return this;
    }

    /**
     * Runs on for another term. Where it follows on the last one, the agreement has held all the time; after a gap it
     * holds from the new start, and the gap stays known (S7). Signatures and invitations stay. While it still holds, no
     * gap can be planned: access would stop at once.
     */
    SharingAgreement renew(Term next, LocalDate today) {
        mustNotBeWithdrawn();
        if (!today.isAfter(expiresOn) && term().leavesGapBefore(next)) {
            throw new RuleBroken("agency.agreement.gapAhead", "startsOn");
        }
        RuleBroken.ifAny(next.breaches());
        if (!next.expiresOn().isAfter(expiresOn)) {
            throw new RuleBroken("agency.agreement.notLonger", "expiresOn");
        }
        Term last = term();
        pastTerms.add(new PastTerm(last));
        startsOn = last.leavesGapBefore(next) || next.startsOn().isBefore(startsOn) ? next.startsOn() : startsOn;
        reviewOn = next.reviewOn();
        expiresOn = next.expiresOn();
        toldStanding = null;
        return this;
    }

    private void mustNotBeWithdrawn() {
        if (withdrawnOn != null) {
            throw new RuleBroken("agency.agreement.withdrawn");
        }
    }

    /**
     * News that no agreement in force lets an agency share about cases any more: what it had taken on needs somebody else
     * (L-02, S82).
     */
    public record Ended(UUID agencyId) {}

    /** Once it has expired, the agencies that it let share about cases on its last day. */
    Stream<UUID> sharedUntilExpiry(LocalDate today) {
        return standing(today) == AgreementStanding.EXPIRED
                ? signatures.stream()
                        .map(Signature::agencyId)
                        .filter(agency -> permits(agency, Purpose.HATE_MARAC, expiresOn))
                : Stream.empty();
    }

    /** Whether its standing of that day is news that was not told yet. */
    boolean isToBeTold(LocalDate today) {
        AgreementStanding standing = standing(today);
        return standing.isNews() && standing != toldStanding;
    }

    /** The same, and from now on it is told. */
    boolean tell(LocalDate today) {
        boolean news = isToBeTold(today);
        toldStanding = news ? standing(today) : toldStanding;
        return news;
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

    private Term term() {
        return new Term(startsOn, reviewOn, expiresOn);
    }

    boolean isSignedBy(UUID agencyId, LocalDate today) {
        return signatures.stream().anyMatch(signature -> signature.isBy(agencyId, today));
    }

    AgreementCard card(LocalDate today, Map<UUID, String> names, List<AgreementCard.Signatory> working) {
        return new AgreementCard(
                row(today, names),
                signatures.stream()
                        .map(signature -> signature.row(names))
                        .sorted(Comparator.comparing(AgreementCard.Signed::agency))
                        .toList(),
                pastSignatures.stream()
                        .map(signature -> signature.row(names))
                        .sorted(Comparator.comparing(AgreementCard.Left::until).reversed())
                        .toList(),
                working.stream()
                        .filter(agency -> !isSignedBy(agency.id(), LocalDate.MAX))
                        .toList(),
                terms());
    }

    private List<AgreementCard.Held> terms() {
        List<Term> all = new ArrayList<>(pastTerms.stream()
                .map(PastTerm::term)
                .sorted(Comparator.comparing(Term::expiresOn))
                .toList());
        all.add(term());
        List<AgreementCard.Held> held = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            boolean gap = place > 0 && all.get(place - 1).leavesGapBefore(all.get(place));
            held.add(new AgreementCard.Held(
                    all.get(place).startsOn(), all.get(place).expiresOn(), gap));
        }
        return held;
    }

    AgreementRow row(LocalDate today, Map<UUID, String> names) {
        return new AgreementRow(
                id(),
                title,
                purposes.stream().map(Purpose::label).sorted().toList(),
                names.entrySet().stream()
                        .filter(agency -> signatures.stream().anyMatch(s -> s.isBy(agency.getKey(), today)))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList(),
                signatures.isEmpty() ? AgreementStanding.DRAFT : standing(today),
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
