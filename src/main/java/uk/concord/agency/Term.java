package uk.concord.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.concord.kernel.Breach;

/** How long an agreement runs: first day, the day its review falls due, last day. */
public record Term(LocalDate startsOn, LocalDate reviewOn, LocalDate expiresOn) {
    /** What is wrong with it, each beside its field. */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        if (reviewOn.isBefore(startsOn)) {
            breaches.add(new Breach("agency.agreement.reviewFirst", "reviewOn"));
        }
        if (expiresOn.isBefore(reviewOn)) {
            breaches.add(new Breach("agency.agreement.endsFirst", "expiresOn"));
        }
        return breaches;
    }

    /** Whether days without an agreement lie between the end of this term and the start of the next. */
    boolean leavesGapBefore(Term next) {
        return next.startsOn.isAfter(expiresOn.plusDays(1));
    }
}
