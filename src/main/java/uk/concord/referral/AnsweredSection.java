package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.concord.form.Answers;
import uk.concord.form.Section;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;

/** The answers to one section of a referral, sealed as a whole. */
@Entity
@Table(name = "answered_section")
class AnsweredSection extends Kept {
    @ManyToOne
    @JoinColumn(name = "referral_id")
    private Referral referral = new Referral();

    @Enumerated(EnumType.STRING)
    private Section section = Section.SAFETY;

    @Column(name = "answers_sealed")
    private SealedText answers = SealedText.empty();

    protected AnsweredSection() {}

    AnsweredSection(Referral referral, Section section) {
        this.referral = referral;
        this.section = section;
    }

    AnsweredSection take(Answers given) {
        answers = SealedText.of(place(), given.stored());
        return this;
    }

    Answers read() {
        return Answers.fromStored(answers.open(place()));
    }

    Section section() {
        return section;
    }

    private SealedPlace place() {
        return new SealedPlace(referral.id(), "answered_section.answers", id());
    }

    @Override
    public Subject subject() {
        return referral.subject();
    }
}
