package uk.concord.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The themes and concerns of reports that were read before: a report is imported whole and never changes. */
@ApplicationScoped
class ReadReports {
    private static final int MOST = 20;

    @Inject
    private Inspections inspections;

    private final Map<UUID, Report> read = new ConcurrentHashMap<>();
    private final Map<UUID, String> codes = new ConcurrentHashMap<>();

    /** What the inspectorate wrote. */
    record Report(List<Theme> themes, List<CauseOfConcern> concerns) {}

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
