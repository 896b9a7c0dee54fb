package uk.concord.deadline;

import java.time.LocalDate;

/** The twelve months after the last accepted referral, the last day included (DL-13, 2.7). */
public record MonitoringWindow(LocalDate lastReferral) {

    private static final int MONTHS = 12;

    /** 10 March 2026 gives 10 March 2027; 29 February 2028 gives 28 February 2029. */
    public LocalDate lastDay() {
        return lastReferral.plusMonths(MONTHS);
    }

    public boolean includes(LocalDate incident) {
        return !incident.isBefore(lastReferral) && !incident.isAfter(lastDay());
    }
}
