package uk.concord.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import uk.concord.kernel.Table;

/** Gives the calendar and the deadlines of this place to whoever injects them, read once from config. */
@ApplicationScoped
class DeadlineSource {

    private final Timetable timetable = new Timetable(
            DeadlineProtocol.read(Table.ofConfig("protocol/deadlines.csv")),
            WorkingCalendar.of(BankHoliday.read(Table.ofConfig("calendar/england-and-wales.csv"))));

    @Produces
    Timetable timetable() {
        return timetable;
    }

    @Produces
    WorkingCalendar calendar() {
        return timetable.calendar();
    }
}
