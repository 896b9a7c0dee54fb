package uk.concord.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

class SharingAgreementTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate REVIEW = LocalDate.of(2026, 12, 31);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private final UUID health = UUID.randomUUID();

    @Test
    void itPermitsFromItsFirstToItsLastDay() { // 3.1
        assertTrue(signed().permits(health, Purpose.HATE_MARAC, START));
        assertTrue(signed().permits(health, Purpose.HATE_MARAC, END));
    }

    @Test
    void itPermitsNothingBeforeItStarts() { // 3.1
        assertFalse(signed().permits(health, Purpose.HATE_MARAC, START.minusDays(1)));
    }

    @Test
    @Tag("S6")
    void itPermitsNothingOnTheDayAfterItExpired() { // L-02
        assertFalse(signed().permits(health, Purpose.HATE_MARAC, END.plusDays(1)));
    }

    @Test
    void anOverdueReviewIsAWarningOnly() { // 3.1
        assertEquals(AgreementStanding.REVIEW_OVERDUE, signed().standing(REVIEW.plusDays(1)));
        assertTrue(signed().permits(health, Purpose.HATE_MARAC, REVIEW.plusDays(1)));
    }

    @Test
    void theRegisterNamesWhoHasSignedAndNobodyElse() { // 3.1
        Map<UUID, String> names = Map.of(health, "Northmere Health Trust", UUID.randomUUID(), "Seaview Support");

        assertEquals(
                List.of("Northmere Health Trust"), signed().row(START, names).signatories());
        assertEquals(List.of(), signed().row(START.minusYears(1), names).signatories());
    }

    @Test
    void itPermitsNothingFromTheDayOfItsWithdrawal() { // 3.1
        SharingAgreement agreement = signed().withdraw(REVIEW);

        assertTrue(agreement.permits(health, Purpose.HATE_MARAC, REVIEW.minusDays(1)));
        assertFalse(agreement.permits(health, Purpose.HATE_MARAC, REVIEW));
    }

    @Test
    void itPermitsNothingToAnAgencyThatDidNotSign() { // L-02
        assertFalse(signed().permits(UUID.randomUUID(), Purpose.HATE_MARAC, REVIEW));
    }

    @Test
    void itPermitsNothingForAnotherPurpose() { // 3.1
        assertFalse(signed().permits(health, Purpose.SCRUTINY, REVIEW));
    }

    @Test
    void aSignatureCountsFromItsDay() { // 3.1
        SharingAgreement agreement = draft().sign(health, REVIEW, "Chief executive");

        assertFalse(agreement.permits(health, Purpose.HATE_MARAC, REVIEW.minusDays(1)));
    }

    @Test
    @Tag("S7")
    void renewedItPermitsAgain() { // S7
        SharingAgreement agreement = signed().renew(new Term(END.plusDays(1), END.plusYears(1), END.plusYears(2)), END);

        assertTrue(agreement.permits(health, Purpose.HATE_MARAC, END.plusDays(1)));
    }

    @Test
    @Tag("S7")
    void aRenewalInGoodTimeLeavesNoGap() { // S7
        SharingAgreement agreement = signed().renew(new Term(END.plusDays(1), END.plusYears(1), END.plusYears(2)), END);

        assertTrue(agreement.permits(health, Purpose.HATE_MARAC, END.minusDays(1)));
        assertFalse(agreement.card(END, Map.of(), List.of()).terms().get(1).afterGap());
    }

    @Test
    @Tag("S7")
    void aRenewalADayTooLateLeavesAGapThatStaysKnown() { // S7
        SharingAgreement agreement =
                signed().renew(new Term(END.plusDays(2), END.plusYears(1), END.plusYears(2)), END.plusDays(1));

        assertFalse(agreement.permits(health, Purpose.HATE_MARAC, END.plusDays(1)));
        assertTrue(agreement.permits(health, Purpose.HATE_MARAC, END.plusDays(2)));
        assertTrue(agreement.card(END, Map.of(), List.of()).terms().get(1).afterGap());
    }

    @Test
    @Tag("S7")
    void whileItHoldsNoGapIsPlanned() { // S7
        SharingAgreement agreement = signed();
        Term late = new Term(END.plusDays(2), END.plusYears(1), END.plusYears(2));

        assertThrows(RuleBroken.class, () -> agreement.renew(late, END));
        assertTrue(agreement.permits(health, Purpose.HATE_MARAC, END));
    }

    @Test
    @Tag("S6")
    void whatLapsesIsToldOnceForEachStanding() { // S6
        SharingAgreement agreement = signed();

        assertFalse(agreement.tell(REVIEW));
        assertTrue(agreement.tell(REVIEW.plusDays(1)));
        assertFalse(agreement.tell(REVIEW.plusDays(2)));
        assertTrue(agreement.tell(END.plusDays(1)));
        assertFalse(agreement.tell(END.plusDays(2)));
    }

    @Test
    @Tag("S6")
    void renewedAndLapsedAgainItIsToldAgain() { // S6
        SharingAgreement agreement = signed();
        agreement.tell(END.plusDays(1));
        agreement.renew(new Term(END.plusDays(5), END.plusYears(1), END.plusYears(1)), END.plusDays(1));

        assertFalse(agreement.tell(END.plusDays(6)));
        assertTrue(agreement.tell(END.plusYears(1).plusDays(1)));
    }

    @Test
    void withdrawnItIsNeitherSignedNorRenewed() { // 3.1
        SharingAgreement agreement = signed().withdraw(REVIEW);

        assertThrows(RuleBroken.class, () -> agreement.sign(UUID.randomUUID(), REVIEW, "Chief executive"));
        assertThrows(
                RuleBroken.class, () -> agreement.renew(new Term(END, END.plusYears(1), END.plusYears(2)), REVIEW));
        assertThrows(RuleBroken.class, () -> agreement.withdraw(END));
    }

    @Test
    void whoLeavesItIsPermittedNothingFromThatMoment() { // 3.1, L-02
        UUID police = UUID.randomUUID();
        SharingAgreement agreement = signed().sign(police, START, "Chief constable");

        agreement.leave(health, Instant.EPOCH);

        assertFalse(agreement.permits(health, Purpose.HATE_MARAC, REVIEW));
        assertTrue(agreement.permits(police, Purpose.HATE_MARAC, REVIEW));
        agreement.leave(health, Instant.MAX);
        assertEquals(1, agreement.card(REVIEW, Map.of(), List.of()).left().size());
    }

    @Test
    void whoDidNotSignCannotLeave() { // 3.1
        assertThrows(NotFound.class, () -> signed().leave(UUID.randomUUID(), Instant.EPOCH));
        assertThrows(RuleBroken.class, () -> signed().withdraw(REVIEW).leave(health, Instant.EPOCH));
    }

    @Test
    void nobodySignedItMoreThanAYearBeforeItBegins() { // 3.1
        SharingAgreement agreement = draft();

        assertThrows(
                RuleBroken.class,
                () -> agreement.sign(health, START.minusYears(1).minusDays(1), "Chief executive"));
        assertFalse(agreement.permits(health, Purpose.HATE_MARAC, REVIEW));
    }

    @Test
    void aTermRunsForwards() { // 3.1
        Set<Purpose> purposes = Set.of(Purpose.HATE_MARAC);

        assertThrows(RuleBroken.class, () -> SharingAgreement.draft("Example", purposes, new Term(REVIEW, START, END)));
        assertThrows(RuleBroken.class, () -> SharingAgreement.draft("Example", purposes, new Term(START, END, REVIEW)));
    }

    @Test
    void aRenewalRunsLonger() { // 3.1
        assertThrows(RuleBroken.class, () -> signed().renew(new Term(START, REVIEW, END), REVIEW));
    }

    private SharingAgreement signed() {
        return draft().sign(health, START, "Chief executive");
    }

    private static SharingAgreement draft() {
        return SharingAgreement.draft("Example", Set.of(Purpose.HATE_MARAC), new Term(START, REVIEW, END));
    }
}
