package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.casefile.ShareLevel;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.Ids;
import uk.concord.meeting.AgendaItem;
import uk.concord.meeting.Arranging;
import uk.concord.meeting.Meeting;
import uk.concord.meeting.ResearchFact;
import uk.concord.meeting.Researching;

/** Two meetings of Northmere: one held two weeks ago with approved minutes, one in three working days. */
@Dependent
class ExampleMeetings {
    static final String COORDINATOR = "coordinator@council.northmere.example";
    static final String CHAIR = "chair@council.northmere.example";
    static final List<String> REPRESENTATIVES = List.of(
            "rep@police.northmere.example",
            "rep@harbourhomes.example",
            "rep@bridge.example",
            "rep@council.northmere.example",
            "rep@children.northmere.example",
            "rep@health.northmere.example");

    private static final int PAST = -14;

    @Inject
    private Cast cast;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private ExampleHearing past;

    @EJB
    private Arranging arranging;

    @EJB
    private Researching researching;

    /** Enters both and gives their ids; two cases were heard, three are to come. */
    List<UUID> enter(Map<String, UUID> accounts, Map<String, UUID> cases) {
        cast.of(accounts);
        List<UUID> heard = Stream.of("refused", "hall").map(cases::get).toList();
        List<UUID> coming =
                Stream.of("long", "friday", "judged").map(cases::get).toList();
        return List.of(enterPast(accounts, heard), enterComing(accounts, coming));
    }

    private UUID enterPast(Map<String, UUID> accounts, List<UUID> cases) {
        LocalDate day = calendar.onOrAfter(cast.day(PAST));
        int then = (int) ChronoUnit.DAYS.between(cast.day(0), day);
        UUID meeting = arrange(accounts, day, then - 11, cases);
        REPRESENTATIVES.forEach(email -> answerAll(email, then - 6));
        as(COORDINATOR, then - 1, () -> arranging.issuePack(Ids.next(), meeting));
        past.hold(meeting, then);
        return meeting;
    }

    private UUID enterComing(Map<String, UUID> accounts, List<UUID> cases) {
        LocalDate day = calendar.plusWorkingDays(cast.day(0), 3);
        UUID meeting = arrange(accounts, day, -8, cases);
        answerAll(REPRESENTATIVES.get(0), -2);
        answerAll(REPRESENTATIVES.get(2), -1);
        return meeting;
    }

    private UUID arrange(Map<String, UUID> accounts, LocalDate day, int when, List<UUID> cases) {
        UUID meeting = cast.as(
                COORDINATOR,
                when,
                () -> arranging.schedule(
                        Ids.next(),
                        new Meeting.Plan(
                                Partnership.AREA,
                                day,
                                LocalTime.of(9, 30),
                                "Invented Hall, committee room 2",
                                Objects.requireNonNull(accounts.get(CHAIR)))));
        for (int place = 0; place < cases.size(); place++) {
            UUID listed = cases.get(place);
            AgendaItem.Origin origin = place == 0 ? AgendaItem.Origin.CHILD : AgendaItem.Origin.NEW;
            as(COORDINATOR, when, () -> arranging.list(Ids.next(), meeting, listed, origin));
        }
        as(COORDINATOR, when + 1, () -> arranging.issueAgenda(Ids.next(), meeting));
        return meeting;
    }

    /** An agency answers all it is asked: health knows nobody, children's services keep silent, the others know something. */
    private void answerAll(String email, int when) {
        List<Researching.Row> asked = cast.as(email, when, researching::mine);
        asked.stream()
                .filter(row -> row.status().isOpen())
                .filter(row -> !email.contains("children"))
                .forEach(row -> as(email, when, () -> answer(email, row.id())));
    }

    private void answer(String email, UUID request) {
        if (email.contains("health")) {
            researching.nothingKnown(Ids.next(), request);
            return;
        }
        List<ResearchFact.Answer> answers = researching.open(request).people().stream()
                .map(person -> email.contains("harbour")
                        ? fact(
                                person.personId(),
                                "Tenant since 2023; four repair visits since June, two of them for the door.")
                        : fact(
                                person.personId(),
                                "Two calls to the address in the last three months, both after dark."))
                .toList();
        researching.giveBack(Ids.next(), request, answers, "A joint visit within the week.");
    }

    private static ResearchFact.Answer fact(UUID person, String text) {
        return new ResearchFact.Answer(
                person, ResearchFact.Known.YES, ResearchFact.Kind.FACT, text, ShareLevel.ALL_ATTENDING, true);
    }

    private void as(String email, int when, Runnable work) {
        cast.as(email, when, () -> {
            work.run();
            return email;
        });
    }
}
