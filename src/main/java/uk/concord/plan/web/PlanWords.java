package uk.concord.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import uk.concord.deadline.LondonTime;

/** How the plan's pages write dates, and whether what they show is the worked example. */
@Named
@ApplicationScoped
public class PlanWords {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    @Inject
    private Config config;

    /** "2 December 2026". */
    public String date(LocalDate day) {
        return LondonTime.date(day);
    }

    /** "Mon 30 Nov". */
    public String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    /** "November 2026". */
    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** The London date of a moment. */
    public String dateOf(Instant moment) {
        return LondonTime.date(LondonTime.dayOf(moment));
    }

    public boolean isWorkedExample() {
        return "demonstration"
                .equals(config.getOptionalValue("concord.mode", String.class).orElse(""));
    }
}
