package uk.concord.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The themes and concerns of reports that were read before: a report is imported whole and never changes. */
@ApplicationScoped
class ReadReports {
    private static final int MOST = 20;

    @Inject
    private Inspections inspections;

    /** An inspection comes a few times a year, and its plan is asked for on nearly every page of its owners. */
    private static final Duration KNOWN = Duration.ofMinutes(1);

    @Inject
    private Clock clock;

    private volatile @Nullable Latest latest;

    private record Latest(Inspection inspection, Instant until) {}

    private final Map<UUID, Report> read = new ConcurrentHashMap<>();
    private final Map<UUID, String> codes = new ConcurrentHashMap<>();

    /** What the inspectorate wrote. */
    record Report(List<Theme> themes, List<CauseOfConcern> concerns) {}

    /** The one published last, as it was known a minute ago; on the node that imports another, at once. */
    Optional<Inspection> latest() {
        Latest known = latest;
        if (known != null && known.until().isAfter(clock.instant())) {
            return Optional.of(known.inspection());
        }
        Optional<Inspection> found = inspections.latest();
        latest = found.map(one -> new Latest(one, clock.instant().plus(KNOWN))).orElse(null);
        return found;
    }

    /** Forgets which is the latest, because another is being imported. */
    void forgetLatest() {
        latest = null;
    }

    /** The code by which people know a report; none when there is no such report. */
    Optional<String> code(UUID inspectionId) {
        Optional<String> known = Optional.ofNullable(codes.get(inspectionId))
                .or(() -> inspections.find(inspectionId).map(Inspection::code));
        if (codes.size() >= MOST) {
            codes.clear();
        }
        known.ifPresent(code -> codes.put(inspectionId, code));
        return known;
    }

    Report of(UUID inspectionId) {
        Report known = read.get(inspectionId);
        if (known != null) {
            return known;
        }
        Report report = new Report(
                List.copyOf(inspections.themes(inspectionId)), List.copyOf(inspections.concerns(inspectionId)));
        if (read.size() >= MOST) {
            read.clear();
        }
        if (!report.themes().isEmpty()) {
            read.put(inspectionId, report);
        }
        return report;
    }
}
