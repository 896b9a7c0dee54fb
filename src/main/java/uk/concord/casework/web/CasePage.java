package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.action.ActionRow;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenCase;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** A case, section by section. */
@Named
@RequestScoped
public class CasePage {
    private static final Map<String, OpenCase.Section> TABS = Stream.of(OpenCase.Section.values())
            .collect(Collectors.toUnmodifiableMap(
                    section -> section.name().toLowerCase(Locale.ROOT), Function.identity()));

    private static final int LATEST = 5;

    @EJB
    private CaseReading reading;

    private String id = "";
    private String tab = "overview";
    private @Nullable OpenCase found;

    public void load() {
        OpenCase.Section section = TABS.get(tab);
        if (section == null) {
            throw new NotFound();
        }
        found = reading.section(Ids.parse(id), section);
    }

    public OpenCase getOpen() {
        OpenCase open = found;
        if (open == null) {
            throw new NotFound();
        }
        return open;
    }

    public List<OpenCase.TimelineRow> getLatest() {
        List<OpenCase.TimelineRow> rows = getOpen().timeline();
        return rows.subList(0, Math.min(LATEST, rows.size()));
    }

    public List<ActionRow> getOpenActions() {
        return getOpen().actions().stream().filter(ActionRow::isOpen).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab == null || tab.isEmpty() ? "overview" : tab;
    }
}
