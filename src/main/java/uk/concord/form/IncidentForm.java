package uk.concord.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.concord.incident.Flags;
import uk.concord.incident.IncidentClass;
import uk.concord.incident.IncidentEntry;
import uk.concord.incident.IncidentRule;
import uk.concord.incident.LocationKind;
import uk.concord.incident.Occurrence;
import uk.concord.incident.OnlineFlag;
import uk.concord.incident.PerceivedBy;
import uk.concord.incident.Strand;
import uk.concord.incident.TimePrecision;
import uk.concord.kernel.Breach;

/** The page about one incident, read as an incident. */
final class IncidentForm {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    private final Answers answers;
    private final LocalDate today;

    IncidentForm(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    List<Breach> breaches() {
        IncidentRule.Days days = new IncidentRule.Days(
                GuidedForm.date(answers, "from"), GuidedForm.date(answers, "to"), GuidedForm.date(answers, "reported"));
        List<Breach> breaches = new ArrayList<>(IncidentRule.of(
                new IncidentRule.Said(
                        days,
                        answers.choice("place", LocationKind.class).orElse(null),
                        answers.choice("perceivedBy", PerceivedBy.class).orElse(null),
                        strands(),
                        answers.text("what")),
                today));
        if (answers.has("time") && time().isEmpty()) {
            breaches.add(new Breach("incident.time", "time"));
        } else if (answers.has("time") && isRange()) {
            breaches.add(new Breach("incident.time.range", "time"));
        }
        return breaches;
    }

    private boolean isRange() {
        return answers.has("to") && !answers.text("to").equals(answers.text("from"));
    }

    IncidentEntry entry() {
        return new IncidentEntry(
                answers.choice("class", IncidentClass.class).orElse(IncidentClass.NOT_YET_DETERMINED),
                answers.text("crimeReference"),
                new IncidentEntry.When(occurrence(), GuidedForm.date(answers, "reported")),
                new IncidentEntry.Place(
                        answers.choice("place", LocationKind.class).orElse(LocationKind.OTHER),
                        answers.text("address")),
                new IncidentEntry.Perception(
                        answers.choice("perceivedBy", PerceivedBy.class).orElse(PerceivedBy.VICTIM),
                        flags(),
                        answers.text("hostility")),
                answers.text("what"));
    }

    /** Unanswered stays unanswered: "not recorded", never "No" (S35). */
    Flags flags() {
        return new Flags(strands(), answers.choice("online", OnlineFlag.class));
    }

    private Set<Strand> strands() {
        Set<Strand> strands = EnumSet.noneOf(Strand.class);
        strands.addAll(answers.choices("strands", Strand.class));
        return strands;
    }

    Occurrence occurrence() {
        LocalDate from = GuidedForm.day(answers, "from").orElse(today);
        LocalDate to = GuidedForm.day(answers, "to").orElse(from);
        boolean about = answers.text("about").equals("true");
        Occurrence days = Occurrence.between(from, to, about ? TimePrecision.ABOUT : TimePrecision.DAY, today);
        return to.equals(from) ? time().map(days::timed).orElse(days) : days;
    }

    private Optional<LocalTime> time() {
        Matcher typed = TIME.matcher(answers.text("time"));
        return typed.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                : Optional.empty();
    }
}
