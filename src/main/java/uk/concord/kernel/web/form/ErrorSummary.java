package uk.concord.kernel.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code <cc:errors/>}: all that is wrong, in the order of the page, each line leading to its field. */
@FacesComponent(ErrorSummary.TYPE)
public class ErrorSummary extends UIComponentBase {
    static final String TYPE = "concord.ErrorSummary";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), "id");
        Map<String, String> problems = problems(context);
        if (!problems.isEmpty()) {
            write(writer, problems);
        }
        writer.endElement("div");
    }

    /** Text to the id it leads to; the id is empty for what belongs to no field. */
    private static Map<String, String> problems(FacesContext context) {
        if (!context.getClientIdsWithMessages().hasNext()) {
            return Map.of(); // as nearly always: the walk over all components of a page is for their order alone
        }
        Map<String, String> problems = new LinkedHashMap<>();
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (ignored, component) -> {
            if (component instanceof EditableValueHolder) {
                FieldText.firstError(context, component.getClientId(context))
                        .ifPresent(text -> problems.putIfAbsent(text, FieldText.boxOf(context, component)));
            }
            return VisitResult.ACCEPT;
        });
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                FieldText.firstError(context, id).ifPresent(text -> problems.putIfAbsent(text, id));
            }
        });
        context.getMessageList(null).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .forEach(message -> problems.putIfAbsent(message.getSummary(), ""));
        return problems;
    }

    private static void write(ResponseWriter writer, Map<String, String> problems) throws IOException {
        writer.startElement("div", null);
        writer.writeAttribute("class", "cc-errors", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("data-cc-errors", "", null);
        writer.startElement("h2", null);
        writer.writeAttribute("class", "cc-errors__title", null);
        writer.writeText(
                problems.size() == 1 ? "There is a problem" : "There are " + problems.size() + " problems", null);
        writer.endElement("h2");
        writer.startElement("ul", null);
        for (Map.Entry<String, String> problem : problems.entrySet()) {
            writeLine(writer, problem.getKey(), problem.getValue());
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    private static void writeLine(ResponseWriter writer, String text, String anchor) throws IOException {
        writer.startElement("li", null);
        writer.startElement(anchor.isEmpty() ? "span" : "a", null);
        if (!anchor.isEmpty()) {
            writer.writeAttribute("href", "#" + anchor, null);
        }
        writer.writeText(text, null);
        writer.endElement(anchor.isEmpty() ? "span" : "a");
        writer.endElement("li");
    }
}
