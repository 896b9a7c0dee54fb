package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cc:navItem name link current shown/>}: one place of the main navigation, shown to those for whom it opens. */
@FacesComponent(Place.TYPE)
public class Place extends Part {
    static final String TYPE = "concord.Place";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isGiven("shown")) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("li", null);
        writer.startElement("a", null);
        writer.writeAttribute("href", context.getExternalContext().getRequestContextPath() + given("link"), null);
        if (isGiven("current")) {
            writer.writeAttribute("aria-current", "page", null);
        }
        writer.writeText(given("name"), null);
        writer.endElement("a");
        writer.endElement("li");
    }
}
