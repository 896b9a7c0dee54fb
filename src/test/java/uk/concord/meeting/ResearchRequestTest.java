package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.meeting.MeetingFixture.BEFORE;
import static uk.concord.meeting.MeetingFixture.CHAIR;
import static uk.concord.meeting.MeetingFixture.DUE;
import static uk.concord.meeting.MeetingFixture.HOUSING_REP;
import static uk.concord.meeting.MeetingFixture.asked;
import static uk.concord.meeting.MeetingFixture.withAgenda;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.casefile.ShareLevel;
import uk.concord.kernel.RuleBroken;

class ResearchRequestTest {
    private final Meeting meeting = withAgenda();
    private final ResearchRequest request = asked(meeting);

    @Test
    @Tag("S38")
    void aNilReturnCountsAsReturned() { // 2.9
        request.nil(HOUSING_REP, meeting);

        assertEquals(ResearchRequest.Status.NIL_RETURN, request.standing(DUE.plusSeconds(1)));
        assertTrue(request.standing(DUE.plusSeconds(1)).isReturned());
    }

    @Test
    @Tag("S39")
    void silenceAtTheDeadlineIsNotReturnedAndNeverNil() { // 2.9
        assertEquals(ResearchRequest.Status.REQUESTED, request.standing(DUE));
        assertEquals(ResearchRequest.Status.NOT_RETURNED, request.standing(DUE.plusSeconds(1)));
        assertNotEquals(ResearchRequest.Status.NIL_RETURN, request.standing(DUE.plusSeconds(1)));
    }

    @Test
    @Tag("S39")
    void aDraftAtTheDeadlineIsNotReturned() { // 2.9
        request.keep(HOUSING_REP, meeting, "");

        assertEquals(ResearchRequest.Status.NOT_RETURNED, request.standing(DUE.plusSeconds(1)));
        assertFalse(request.standing(DUE.plusSeconds(1)).isReturned());
    }

    @Test
    void onceThePackIsOutAReturnStands() { // 3.6
        meeting.issuePack();

        RuleBroken refused = assertThrows(RuleBroken.class, () -> request.giveBack(HOUSING_REP, meeting, ""));
        assertEquals("meeting.research.issued", refused.code());
        assertThrows(RuleBroken.class, () -> request.nil(HOUSING_REP, meeting));
    }

    @Test
    @Tag("S46")
    void theChairOfTheItemCannotAnswerForAnAgency() { // 1.2
        RuleBroken refused = assertThrows(RuleBroken.class, () -> request.nil(CHAIR, meeting));

        assertEquals("meeting.research.chair", refused.code());
        assertEquals(ResearchRequest.Status.REQUESTED, request.standing(BEFORE));
    }

    @Test
    void sharingIsDeclinedOnlyWithAReason() { // 3.6
        assertThrows(RuleBroken.class, () -> request.decline(HOUSING_REP, meeting, "  "));
    }

    @Test
    @Tag("S10")
    void othersReadNothingBeforeItIsReturnedAndThePackIsOut() { // 3.6
        ResearchFact.Reader early = new ResearchFact.Reader(false, false, false, true, false);
        ResearchFact.Reader attending = new ResearchFact.Reader(false, false, false, true, true);

        assertFalse(early.mayRead(ShareLevel.ALL_ATTENDING, true));
        assertFalse(attending.mayRead(ShareLevel.ALL_ATTENDING, false));
        assertTrue(attending.mayRead(ShareLevel.ALL_ATTENDING, true));
    }

    @Test
    @Tag("S10")
    void theShareLevelSaysWhoReads() { // 3.6
        ResearchFact.Reader charity = new ResearchFact.Reader(false, false, false, false, true);
        ResearchFact.Reader coordinator = new ResearchFact.Reader(false, false, true, true, true);
        ResearchFact.Reader chair = new ResearchFact.Reader(false, true, false, true, false);

        assertFalse(charity.mayRead(ShareLevel.STATUTORY_ONLY, true));
        assertFalse(charity.mayRead(ShareLevel.CHAIR_ONLY, true));
        assertFalse(coordinator.mayRead(ShareLevel.CHAIR_ONLY, true));
        assertTrue(chair.mayRead(ShareLevel.CHAIR_ONLY, true));
    }
}
