package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <cc:summaryRow label value/>}: one fact, its value as attribute or children; {@code link} with {@code verb} ("Change")
 * and {@code what} ("safe contact") makes what can be done about it.
 */
@FacesComponent(SummaryRow.TYPE)
public class SummaryRow extends Part {
    static final String TYPE = "concord.SummaryRow";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        start(context, "div", "cc-summary__row");
        write(context, "dt", "cc-summary__key", given("label"));
        start(context, "dd", "cc-summary__value").writeText(given("value"), null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.endElement("dd");
        String link = given("link");
        if (!link.isEmpty()) {
            start(context, "dd", "cc-summary__actions").startElement("a", null);
            writer.writeAttribute("href", link, null);
            writer.writeText(given("verb", "Change"), null);
            write(context, "span", "cc-visually-hidden", " " + given("what", given("label")));
            writer.endElement("a");
            writer.endElement("dd");
        }
        writer.endElement("div");
    }
}
