package uk.concord.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * A published inspection report that has been imported. It is known by its day of publication and its inspectorate,
 * never by its title, which its own copies give differently (T1). It begins a plan, and its id is the plan's.
 */
@Entity
@Table(name = "inspection")
public class Inspection extends Kept {
    private String code = "";

    private String title = "";

    @Column(name = "alternative_title")
    private String alternativeTitle = "";

    private String inspectorate = "";

    @Column(name = "published_on")
    private LocalDate publishedOn = LocalDate.EPOCH;

    @Column(name = "imported_at")
    private Instant importedAt = Instant.EPOCH;

    @Column(name = "imported_by", columnDefinition = "BINARY(16)")
    private UUID importedBy = new UUID(0, 0);

    protected Inspection() {}

    static Inspection imported(InspectionOutline.InspectionLine line, UUID by, Instant at) {
        Inspection inspection = new Inspection();
        inspection.code = line.code();
        inspection.title = line.title();
        inspection.alternativeTitle = line.alternativeTitle();
        inspection.inspectorate = line.inspectorate();
        inspection.publishedOn = line.published();
        inspection.importedBy = by;
        inspection.importedAt = at;
        return inspection;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, id());
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String alternativeTitle() {
        return alternativeTitle;
    }

    public String inspectorate() {
        return inspectorate;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
