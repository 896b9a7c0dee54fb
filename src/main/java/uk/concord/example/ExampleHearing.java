package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.meeting.Approving;
import uk.concord.meeting.CaseOnScreen;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Hearing;
import uk.concord.meeting.MeetingView;
import uk.concord.meeting.MinuteTaking;
import uk.concord.meeting.MinutesPart;

/** The meeting of two weeks ago: heard, minuted, approved, and what became of its actions. */
@Dependent
class ExampleHearing {
    private static final Map<MinutesPart.Kind, String> WORDS = Map.of(
            MinutesPart.Kind.INFORMATION,
            "Police: two calls after dark. Harbour Homes: four repair visits since June.",
            MinutesPart.Kind.VICTIM_VIEWS,
            "Wants to sleep without a chair against the door, and to stay in the area.",
            MinutesPart.Kind.RISK_SUMMARY,
            "Harm at the door is likely while the lock is broken (police and landlord, fact). Highest after dark.",
            MinutesPart.Kind.DECISION,
            "Lock and letterbox first; visits in pairs; hear again if anything further is reported.",
            MinutesPart.Kind.MAY_BE_TOLD,
            "That the lock will be changed and by whom.");

    @Inject
    private Cast cast;

    @EJB
    private Hearing hearing;

    @EJB
    private ConsoleReading reading;

    @EJB
    private MinuteTaking minutes;

    @EJB
    private Approving approving;

    @Inject
    private ExampleActions actions;

    void hold(UUID meeting, int day) {
        as(ExampleMeetings.COORDINATOR, day, () -> hearing.begin(Ids.next(), meeting));
        as(ExampleMeetings.CHAIR, day, () -> hearing.acceptConfidentiality(Ids.next(), meeting));
        as(ExampleMeetings.COORDINATOR, day, () -> hearing.acceptConfidentiality(Ids.next(), meeting));
        invited(meeting, day)
                .forEach(email -> as(email, day, () -> hearing.acceptConfidentiality(Ids.next(), meeting)));
        List<MeetingView.Line> agenda = cast.as(ExampleMeetings.CHAIR, day, () -> reading.meeting(meeting))
                .agenda();
        for (int place = 0; place < agenda.size(); place++) {
            hear(agenda.get(place).itemId(), day, place == 0);
        }
        as(ExampleMeetings.COORDINATOR, day, () -> hearing.end(Ids.next(), meeting));
        as(ExampleMeetings.CHAIR, day + 2, () -> approving.approve(Ids.next(), meeting));
        if (!agenda.isEmpty()) {
            as(
                    ExampleMeetings.COORDINATOR,
                    day + 5,
                    () -> approving.add(
                            Ids.next(),
                            agenda.get(0).itemId(),
                            "The second call was on the Tuesday, not the Wednesday."));
        }
    }

    /** Those who are on the roll and came: everybody but children's services. */
    private List<String> invited(UUID meeting, int day) {
        List<String> roll = cast.as(ExampleMeetings.COORDINATOR, day, () -> reading.meeting(meeting)).seats().stream()
                .map(MeetingView.Seat::agency)
                .toList();
        return ExampleMeetings.REPRESENTATIVES.stream()
                .filter(email -> !email.contains("children"))
                .filter(email -> roll.contains(cast.agencyName(email)))
                .toList();
    }

    private void hear(UUID item, int day, boolean withActions) {
        as(ExampleMeetings.CHAIR, day, () -> hearing.open(item));
        CaseOnScreen screen = cast.as(ExampleMeetings.CHAIR, day, () -> reading.item(item, false));
        for (CaseOnScreen.Part part : screen.parts()) {
            String words = WORDS.getOrDefault(part.kind(), "");
            if (!words.isEmpty()) {
                as(ExampleMeetings.COORDINATOR, day, () -> minutes.save(part.id(), part.revision(), words));
            }
        }
        if (withActions) {
            actions.give(item, screen, day);
        }
        as(ExampleMeetings.CHAIR, day, () -> hearing.hear(Ids.next(), item));
        if (withActions) {
            actions.follow(day);
        }
    }

    private void as(String email, int when, Runnable work) {
        cast.as(email, when, () -> {
            work.run();
            return email;
        });
    }
}
