package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cc:event when datetime title meta kind>}: one dated fact with more as children; kinds: danger, quiet or nothing. */
@FacesComponent(DatedEvent.TYPE)
public class DatedEvent extends Part {
    static final String TYPE = "concord.DatedEvent";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String kind = given("kind");
        start(context, "li", kind.isEmpty() ? "cc-event" : "cc-event cc-event--" + kind);
        ResponseWriter writer = start(context, "time", "cc-event__time");
        writer.writeAttribute("datetime", given("datetime"), null);
        writer.writeText(given("when"), null);
        writer.endElement("time");
        start(context, "div", "cc-event__body");
        write(context, "p", "cc-event__title", given("title"));
        String meta = given("meta");
        if (!meta.isEmpty()) {
            write(context, "p", "cc-event__meta", meta);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.endElement("div");
        writer.endElement("li");
    }
}
