package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.Agency;
import uk.concord.deadline.LondonTime;
import uk.concord.inspection.DueDates;
import uk.concord.inspection.InspectionOutline;
import uk.concord.inspection.InspectionOutline.OwnerLine;
import uk.concord.inspection.InspectionOutline.RecommendationLine;
import uk.concord.inspection.InspectionPreview;
import uk.concord.inspection.InspectionSheet;
import uk.concord.inspection.SheetProblem;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;
import uk.concord.plan.Importing;

/** Imports an inspection: choose the sheet, look at what it would make, say who is meant, confirm once. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Importing importing;

    private final UUID token = Ids.next();
    private final Map<String, String> agencyOfOwner = new HashMap<>();
    private byte[] sheet = {};
    private transient @Nullable Part file;
    private transient @Nullable InspectionPreview preview;
    private transient List<Agency> agencies = List.of();

    /** A recommendation as the preview shows it. */
    public record PreviewLine(String code, String text, String concerns, String owners, String due, String how) {}

    /** Only who may import sees the page at all; to others it is not there. */
    public void load() {
        agencies = importing.agencies();
    }

    public void look() {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw new RuleBroken("plan.sheetMissing", "sheet");
        }
        sheet = new byte[0];
        preview = null;
        byte[] read = bytes(chosen);
        preview = importing.preview(read);
        sheet = read;
    }

    /** One byte more than is allowed is read, so that a larger file is seen to be too large and never held whole. */
    private static byte[] bytes(Part chosen) {
        try (InputStream in = chosen.getInputStream()) {
            return in.readNBytes(InspectionSheet.MOST_BYTES + 1);
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    public void confirm() throws IOException {
        Map<String, UUID> chosen = agencyOfOwner.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Ids.parse(entry.getValue())));
        UUID plan = importing.confirm(sheet, chosen, token);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/plan/plan.xhtml?id=" + plan);
    }

    private Optional<InspectionPreview> preview() {
        if (preview == null && sheet.length > 0) {
            preview = InspectionSheet.preview(sheet);
        }
        return Optional.ofNullable(preview);
    }

    public boolean isReady() {
        return preview().filter(InspectionPreview::isReady).isPresent();
    }

    public @Nullable InspectionOutline getOutline() {
        return preview().flatMap(InspectionPreview::outline).orElse(null);
    }

    public List<SheetProblem> getProblems() {
        return preview().map(InspectionPreview::problems).orElse(List.of());
    }

    public List<OwnerLine> getOwners() {
        return preview().flatMap(InspectionPreview::outline).stream()
                .flatMap(outline -> outline.owners().stream())
                .filter(OwnerLine::inside)
                .toList();
    }

    public List<PreviewLine> getLines() {
        return preview().flatMap(InspectionPreview::outline).stream()
                .flatMap(outline ->
                        outline.recommendations().stream().map(line -> line(outline, outline.dueDates(), line)))
                .toList();
    }

    private static PreviewLine line(InspectionOutline outline, DueDates dates, RecommendationLine line) {
        String owners = String.join(", ", line.ownership().owners());
        return new PreviewLine(
                line.code(),
                line.text(),
                String.join(", ", line.concerns()),
                line.ownership().unclear() ? "Unclear, to be decided: " + owners : owners,
                dates.of(line.code()).map(LondonTime::date).orElse("No date"),
                line.deadline().words(outline.inspection().published()));
    }

    public List<Agency> getAgencies() {
        if (agencies.isEmpty()) {
            load();
        }
        return agencies;
    }

    public Map<String, String> getAgencyOfOwner() {
        return agencyOfOwner;
    }

    public int getMostBytes() {
        return InspectionSheet.MOST_BYTES;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
