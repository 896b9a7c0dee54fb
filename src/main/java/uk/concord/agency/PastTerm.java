package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A term of an agreement that a renewal has replaced, kept so that a gap without an agreement stays known (S7). */
@Embeddable
class PastTerm {
    @Column(name = "starts_on")
    private LocalDate startsOn = LocalDate.MIN;

    @Column(name = "review_on")
    private LocalDate reviewOn = LocalDate.MAX;

    @Column(name = "expires_on")
    private LocalDate expiresOn = LocalDate.MAX;

    protected PastTerm() {}

    PastTerm(Term term) {
        this.startsOn = term.startsOn();
        this.reviewOn = term.reviewOn();
        this.expiresOn = term.expiresOn();
    }

    Term term() {
        return new Term(startsOn, reviewOn, expiresOn);
    }
}
