package uk.concord.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.concord.inspection.InspectionOutline.ConcernLine;
import uk.concord.inspection.InspectionOutline.InspectionLine;
import uk.concord.inspection.InspectionOutline.ThemeLine;

/** The inspections that have been imported, as later features' services may read and add them. */
@Dependent
public class InspectionShelf {
    @Inject
    private Inspections inspections;

    @Inject
    private ReadReports reports;

    public Optional<Inspection> find(UUID id) {
        return inspections.find(id);
    }

    /** The code of an inspection that has been imported. */
    public Optional<String> code(UUID id) {
        return reports.code(id);
    }

    /** The one published last. */
    public Optional<Inspection> latest() {
        return reports.latest();
    }

    /** The same report, whatever this copy calls it (T1). */
    public Optional<Inspection> sameReport(InspectionLine line) {
        return inspections.ofReport(line.published(), line.inspectorate());
    }

    public List<Theme> themes(UUID inspectionId) {
        return reports.of(inspectionId).themes();
    }

    public List<CauseOfConcern> concerns(UUID inspectionId) {
        return reports.of(inspectionId).concerns();
    }

    /** Puts an outline on the shelf: the report, its themes and its concerns. */
    public Inspection add(InspectionOutline outline, UUID by, Instant at) {
        reports.forgetLatest();
        Inspection inspection = inspections.add(Inspection.imported(outline.inspection(), by, at));
        Map<String, Theme> themes = new HashMap<>();
        for (ThemeLine line : outline.themes()) {
            themes.put(line.code(), inspections.add(Theme.of(inspection.id(), line, themes.size())));
        }
        int position = 0;
        for (ConcernLine line : outline.concerns()) {
            inspections.add(CauseOfConcern.of(Objects.requireNonNull(themes.get(line.theme())), line, position++));
        }
        return inspection;
    }
}
