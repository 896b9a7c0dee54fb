package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cc:option value label chosen/>}: one choice of a plain select of a filter. */
@FacesComponent(Option.TYPE)
public class Option extends Part {
    static final String TYPE = "concord.Option";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("option", null);
        writer.writeAttribute("value", given("value"), null);
        if (isGiven("chosen")) {
            writer.writeAttribute("selected", "selected", null);
        }
        writer.writeText(given("label"), null);
        writer.endElement("option");
    }
}
