package uk.concord.risk;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Potential escalation: so many incidents of any class, from any agency, within so many months (3.5). */
public record EscalationRule(int count, int months) {

    /** Each incident counts once, by its id; the day exactly so many months ago is still inside. */
    public boolean isMet(Map<UUID, LocalDate> incidents, LocalDate on) {
        LocalDate first = on.minusMonths(months);
        long inside = incidents.values().stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(on))
                .count();
        return inside >= count;
    }
}
