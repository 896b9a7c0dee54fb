package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.inspection.CauseOfConcern;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.plan.PlanReading;
import uk.concord.plan.PlanReading.Filter.Kind;
import uk.concord.plan.PlanRow;
import uk.concord.progress.Rag;

/** The list behind a figure of the plan; which list and which colour stand in the address. */
@Named("planListPage")
@RequestScoped
public class ActionsPage {
    private static final String CONCERNS = "CONCERNS";

    @EJB
    private PlanReading reading;

    private String id = "";
    private String show = Kind.ACTIONS.name();
    private String colour = "";
    private String theme = "";
    private List<PlanRow> rows = List.of();
    private List<CauseOfConcern> concerns = List.of();

    public void load() {
        UUID plan = Ids.parse(id);
        if (show.equals(CONCERNS)) {
            concerns = reading.concerns(plan, theme);
            return;
        }
        rows = reading.list(plan, new PlanReading.Filter(kind(), rag()));
    }

    private Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(show))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private @Nullable Rag rag() {
        return Arrays.stream(Rag.values())
                .filter(rag -> rag.name().equals(colour))
                .findFirst()
                .orElse(null);
    }

    public String getTitle() {
        return show.equals(CONCERNS) ? "Causes of concern" : kind().words();
    }

    public String getExplanation() {
        Rag rag = rag();
        if (show.equals(CONCERNS)) {
            return theme.isEmpty() ? "Of all themes" : "Only of theme " + theme;
        }
        return rag == null ? "All colours" : "Only " + rag.words();
    }

    public int getCount() {
        return rows.size() + concerns.size();
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public List<Rag> getColours() {
        return List.of(Rag.values());
    }

    public List<PlanRow> getRows() {
        return rows;
    }

    public List<CauseOfConcern> getConcerns() {
        return concerns;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = show == null || show.isEmpty() ? Kind.ACTIONS.name() : show;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = colour == null ? "" : colour;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme == null ? "" : theme;
    }
}
