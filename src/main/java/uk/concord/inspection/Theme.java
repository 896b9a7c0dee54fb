package uk.concord.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A row of the report's table: the causes of concern and the recommendations that belong together (T2). */
@Entity
@Table(name = "theme")
public class Theme extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    private String code = "";

    private String name = "";

    @Column(name = "position_no")
    private int position;

    protected Theme() {}

    static Theme of(UUID inspectionId, InspectionOutline.ThemeLine line, int position) {
        Theme theme = new Theme();
        theme.inspectionId = inspectionId;
        theme.code = line.code();
        theme.name = line.name();
        theme.position = position;
        return theme;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }
}
