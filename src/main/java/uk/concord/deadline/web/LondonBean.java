package uk.concord.deadline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;

/** {@code #{london.moment(row.at())}}: how a page writes a moment or a day. What is not there is written as nothing. */
@Named("london")
@ApplicationScoped
public class LondonBean {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    /** "24 Nov, 09:12". */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(LondonTime.ZONE));
    }

    /** "2 December 2026". */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : LondonTime.date(day);
    }

    /** The day of a moment: "2 December 2026". */
    public String dayOf(@Nullable Instant at) {
        return at == null ? "" : LondonTime.date(LondonTime.dayOf(at));
    }
}
