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
import static uk.concord.meeting.MeetingFixture.at;
import static uk.concord.meeting.MeetingFixture.item;
import static uk.concord.meeting.MeetingFixture.withAgenda;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.casefile.ShareLevel;
import uk.concord.kernel.RuleBroken;

class ResearchRequestTest {
    private final Meeting meeting = withAgenda();
    private final AgendaItem item = item(meeting);
    private final ResearchRequest request = asked(item);
    private final ResearchRequest.Hearable hearing = new ResearchRequest.Hearable(meeting, item);

    @Test
    @Tag("S38")
    void aNilReturnCountsAsReturned() { // 2.9
        request.nil(HOUSING_REP, hearing);

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
        request.keep(HOUSING_REP, hearing, "");

        assertEquals(ResearchRequest.Status.NOT_RETURNED, request.standing(DUE.plusSeconds(1)));
        assertFalse(request.standing(DUE.plusSeconds(1)).isReturned());
    }

    @Test
    void onceThePackIsOutAReturnStands() { // 3.6
        request.giveBack(HOUSING_REP, hearing, "");
        meeting.issuePack();

        RuleBroken refused = assertThrows(RuleBroken.class, () -> request.giveBack(HOUSING_REP, hearing, ""));
        assertEquals("meeting.research.issued", refused.code());
        assertThrows(RuleBroken.class, () -> request.nil(HOUSING_REP, hearing));
    }

    @Test
    void anAnswerMayComeLateUntilTheCaseIsHeardAndSaysSo() { // 2.9
        request.giveBack(at(HOUSING_REP, DUE.plusSeconds(1)), hearing, "");

        assertEquals(ResearchRequest.Status.RETURNED, request.standing(DUE.plusSeconds(2)));
        assertTrue(request.isLate());
    }

    @Test
    void anAnswerAtTheMomentOfTheDeadlineIsOnTime() { // 2.9
        request.nil(at(HOUSING_REP, DUE), hearing);

        assertFalse(request.isLate());
    }

    @Test
    @Tag("S39")
    void silenceCanBeBrokenAfterThePackAndIsMarkedLate() { // 2.9
        meeting.issuePack();
        assertEquals(ResearchRequest.Status.NOT_RETURNED, request.standing(BEFORE, meeting));

        request.nil(HOUSING_REP, hearing);

        assertEquals(ResearchRequest.Status.NIL_RETURN, request.standing(BEFORE, meeting));
        assertTrue(request.isLate());
    }

    @Test
    void onceTheCaseIsHeardNobodyAnswersAnyMore() { // 2.9
        item.hear(BEFORE, true, Attendance.Chairing.CHAIR);

        RuleBroken refused = assertThrows(RuleBroken.class, () -> request.nil(HOUSING_REP, hearing));

        assertEquals("meeting.research.heard", refused.code());
        assertFalse(request.mayAnswer(hearing));
    }

    @Test
    void whatIsSaidInTheRoomBreaksSilenceOnlyAndNeedsWords() { // 3.6
        RuleBroken blank = assertThrows(RuleBroken.class, () -> request.verbal(CHAIR, item, "  "));
        assertEquals("meeting.research.said", blank.code());

        request.nil(HOUSING_REP, hearing);

        RuleBroken refused = assertThrows(RuleBroken.class, () -> request.verbal(CHAIR, item, "Something else"));
        assertEquals("meeting.research.answered", refused.code());
    }

    @Test
    @Tag("S46")
    void theChairOfTheItemCannotAnswerForAnAgency() { // 1.2
        RuleBroken refused = assertThrows(RuleBroken.class, () -> request.nil(CHAIR, hearing));

        assertEquals("meeting.research.chair", refused.code());
        assertEquals(ResearchRequest.Status.REQUESTED, request.standing(BEFORE));
    }

    @Test
    void sharingIsDeclinedOnlyWithAReason() { // 3.6
        assertThrows(RuleBroken.class, () -> request.decline(HOUSING_REP, hearing, "  "));
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
