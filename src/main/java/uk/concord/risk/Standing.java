package uk.concord.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.concord.kernel.ClockSource;

/** Which level stands when there are several assessments: the latest day's, and of one day's the higher (8). */
final class Standing {
    private Standing() {}

    static Optional<RiskLevel> level(List<RiskAssessment> latestFirst) {
        if (latestFirst.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = dayOf(latestFirst.get(0));
        return latestFirst.stream()
                .filter(assessment -> dayOf(assessment).equals(latest))
                .map(RiskAssessment::level)
                .reduce(RiskLevel::orHigher);
    }

    private static LocalDate dayOf(RiskAssessment assessment) {
        return LocalDate.ofInstant(assessment.assessedAt(), ClockSource.LONDON);
    }
}
