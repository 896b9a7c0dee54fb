package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <cc:clock state="late" text="2 days late" detail="due 3 May"/>}: a due date in words. States: ok soon today late paused
 * done; the detail is the full date, shown to all.
 */
@FacesComponent(ClockSign.TYPE)
public class ClockSign extends Part {
    static final String TYPE = "concord.ClockSign";

    private static final Map<String, String> ICONS = Map.of("late", "late", "paused", "pause", "done", "check");

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String state = given("state");
        sign(context, "cc-clock", state, ICONS.getOrDefault(state, "clock"), given("text"));
        String detail = given("detail");
        if (!detail.isEmpty()) {
            context.getResponseWriter().writeText(" ", null);
            write(context, "span", "cc-xs cc-muted", detail);
        }
    }
}
