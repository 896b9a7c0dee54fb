package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedText;
import uk.concord.referral.SignOff.State;

/** 1.2, 2.2, 3.2: whose signature a referral needs, and what it is good for. */
class SignOffTest {
    private static final UUID MANAGER = new UUID(0, 1);
    private static final Instant SENT = Instant.parse("2026-11-20T10:00:00.123Z");
    private static final Instant LATER = Instant.parse("2026-11-20T11:00:00Z");

    @ParameterizedTest // 3.2
    @CsvSource({
        "false, false, false, NOT_ASKED",
        "false, false, true, NOT_ASKED",
        "false, true, false, NOT_ASKED",
        "false, true, true, NOT_ASKED",
        "true, false, false, NOBODY",
        "true, false, true, NOBODY",
        "true, true, false, ASKED",
        "true, true, true, AFTERWARDS"
    })
    void itIsAskedForWhereTheAgencyWishesAManagerIsThereAndItCanWait(
            boolean wanted, boolean manager, boolean cannotWait, State expected) {
        assertEquals(expected, SignOff.asked(wanted, manager, cannotWait));
    }

    @Test
    void theAuthorsOwnTimeStaysBesideTheManagers() { // 3.2
        SignOff given = SignOff.begun(State.ASKED, SENT).give(MANAGER, LATER, SENT);

        assertEquals(State.GIVEN, given.state());
        assertEquals(SENT, given.sentAt().orElseThrow());
        assertEquals(LATER, given.at().orElseThrow());
        assertEquals(MANAGER, given.by().orElseThrow());
    }

    @ParameterizedTest // 2.2
    @EnumSource(
            value = State.class,
            names = {"ASKED", "AFTERWARDS"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotOpenIsNotSigned(State state) {
        SignOff closed = SignOff.begun(state, SENT);

        assertFalse(closed.isOpen());
        assertEquals("referral.signOff.notAsked", refusal(() -> closed.give(MANAGER, LATER, SENT)));
    }

    @ParameterizedTest // 2.2
    @EnumSource(
            value = State.class,
            names = {"ASKED"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyWhatWaitsForTheManagerIsSentBack(State state) {
        SignOff other = SignOff.begun(state, SENT);

        assertEquals("referral.signOff.notAsked", refusal(() -> other.sendBack(SealedText.empty(), MANAGER, LATER)));
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotSigned() { // 1.2
        SignOff open = SignOff.begun(State.ASKED, SENT);

        assertEquals("referral.signOff.changed", refusal(() -> open.give(MANAGER, LATER, SENT.minusMillis(1))));
        assertTrue(open.isOpen());
    }

    @Test
    void itIsSignedOnce() { // 2.2
        SignOff given = SignOff.begun(State.AFTERWARDS, SENT).give(MANAGER, LATER, SENT);

        assertEquals("referral.signOff.notAsked", refusal(() -> given.give(new UUID(0, 2), LATER, SENT)));
        assertEquals(MANAGER, given.by().orElseThrow());
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleBroken.class, work::run).code();
    }
}
