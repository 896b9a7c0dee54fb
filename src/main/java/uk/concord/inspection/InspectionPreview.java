package uk.concord.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading a sheet gave: the outline to be looked at and imported, or the problems to be mended, never both. */
public final class InspectionPreview {

    private final @Nullable InspectionOutline outline;
    private final List<SheetProblem> problems;

    private InspectionPreview(@Nullable InspectionOutline outline, List<SheetProblem> problems) {
        this.outline = outline;
        this.problems = List.copyOf(problems);
    }

    static InspectionPreview ready(InspectionOutline outline) {
        return new InspectionPreview(outline, List.of());
    }

    static InspectionPreview refused(List<SheetProblem> problems) {
        return new InspectionPreview(null, problems);
    }

    public boolean isReady() {
        return outline != null;
    }

    public Optional<InspectionOutline> outline() {
        return Optional.ofNullable(outline);
    }

    /** What to mend, from the first line to the last. */
    public List<SheetProblem> problems() {
        return problems;
    }
}
