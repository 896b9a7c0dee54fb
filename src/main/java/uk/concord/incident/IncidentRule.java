package uk.concord.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Breach;

/** What must be said of an incident before it is recorded (3.4). The online flag is not among it: it has no default. */
public final class IncidentRule {
    private final List<Breach> breaches = new ArrayList<>();

    private IncidentRule() {}

    /** What has been answered; null or blank is not answered yet. */
    public record Said(
            Days days,
            @Nullable LocationKind place,
            @Nullable PerceivedBy perceivedBy,
            Set<Strand> strands,
            String what) {}

    /** When it happened and when it was reported. */
    public record Days(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reported) {
        Optional<LocalDate> last() {
            return Optional.ofNullable(to == null ? from : to);
        }
    }

    public static List<Breach> of(Said said, LocalDate today) {
        IncidentRule rule = new IncidentRule();
        rule.days(said.days(), today);
        rule.refuse(said.what().isBlank(), "incident.what", "what");
        rule.refuse(said.place() == null, "incident.place", "place");
        rule.refuse(said.perceivedBy() == null, "incident.perceivedBy", "perceivedBy");
        rule.refuse(said.strands().isEmpty(), "incident.strands", "strands");
        return List.copyOf(rule.breaches);
    }

    private void days(Days days, LocalDate today) {
        LocalDate from = days.from();
        refuse(from == null, "incident.from", "from");
        refuse(from != null && from.isAfter(today), "incident.when.future", "from");
        refuse(days.to() != null && days.to().isAfter(today), "incident.when.future", "to");
        refuse(from != null && days.to() != null && days.to().isBefore(from), "incident.when.backwards", "to");
        LocalDate reported = days.reported();
        refuse(reported != null && reported.isAfter(today), "incident.reported.future", "reported");
        refuse(
                from != null && reported != null && reported.isBefore(from),
                "incident.reported.before",
                "reported"); // 3.4: occurred, then reported
    }

    private void refuse(boolean broken, String code, String field) {
        if (broken) {
            breaches.add(new Breach(code, field));
        }
    }
}
