package uk.concord.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** What the inspectorate is concerned about, in its own words. */
@Entity
@Table(name = "cause_of_concern")
public class CauseOfConcern extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    @Column(name = "theme_id", columnDefinition = "BINARY(16)")
    private UUID themeId = new UUID(0, 0);

    private String code = "";

    private String statement = "";

    @Column(name = "position_no")
    private int position;

    protected CauseOfConcern() {}

    static CauseOfConcern of(Theme theme, InspectionOutline.ConcernLine line, int position) {
        CauseOfConcern concern = new CauseOfConcern();
        concern.inspectionId = theme.subject().id();
        concern.themeId = theme.id();
        concern.code = line.code();
        concern.statement = line.text();
        concern.position = position;
        return concern;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID themeId() {
        return themeId;
    }

    public String code() {
        return code;
    }

    public String statement() {
        return statement;
    }

    public int position() {
        return position;
    }
}
