package uk.concord.deadline;

import java.time.LocalDate;
import java.time.LocalTime;

/** How long local protocol gives for one deadline, from a date on: so many working days, until that hour. */
public record Target(Deadline deadline, LocalDate effectiveFrom, int workingDays, LocalTime by) {

    public Target {
        if (!deadline.isLocalProtocol()) {
            throw new IllegalArgumentException(deadline + " is fixed and cannot be set by local protocol");
        }
    }
}
