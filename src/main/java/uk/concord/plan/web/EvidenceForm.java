package uk.concord.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Offered;
import uk.concord.plan.Evidence;

/** Evidence as it is typed. */
@Named
@ViewScoped
public class EvidenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String kind = Evidence.Kind.POLICY.name();
    private String title = "";
    private String text = "";
    private String link = "";
    private @Nullable LocalDate datedOn;
    private boolean namesNobody;

    /** What was typed and not saved yet goes along while evidence is sent: nothing typed is lost. */
    record Kept(
            String item,
            @Nullable String say,
            @Nullable String colour,
            String word,
            String trouble,
            @Nullable LocalDate forecast)
            implements Serializable {}

    Evidence.Sending sending() {
        LocalDate dated = datedOn;
        if (dated == null) {
            throw new RuleBroken("plan.evidenceDate", "evidenceDate");
        }
        return new Evidence.Sending(Offered.one(Evidence.Kind.class, kind), title, text, link, dated, namesNobody);
    }

    public List<Evidence.Kind> getKinds() {
        return List.of(Evidence.Kind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link == null ? "" : link;
    }

    public @Nullable LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(@Nullable LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public boolean isNamesNobody() {
        return namesNobody;
    }

    public void setNamesNobody(boolean namesNobody) {
        this.namesNobody = namesNobody;
    }
}
