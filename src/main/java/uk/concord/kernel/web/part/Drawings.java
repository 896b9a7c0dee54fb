package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cc:drawings/>}: what the icons of this page look like; the last thing in its body. */
@FacesComponent(Drawings.TYPE)
public class Drawings extends Part {
    static final String TYPE = "concord.Drawings";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", null);
        writer.writeAttribute("hidden", "hidden", null);
        writer.startElement("svg", null);
        writer.write(Sprite.drawings(context)); // from our own file: not text
        writer.endElement("svg");
        writer.endElement("div");
    }
}
