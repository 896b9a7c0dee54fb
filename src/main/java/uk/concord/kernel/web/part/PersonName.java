package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cc:personName name lang dir/>}: a name as the person writes it, isolated, with language and direction when known. */
@FacesComponent(PersonName.TYPE)
public class PersonName extends Part {
    static final String TYPE = "concord.PersonName";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("bdi", null);
        String language = given("lang");
        if (!language.isEmpty()) {
            writer.writeAttribute("lang", language, null);
            writer.writeAttribute("dir", given("dir", "auto"), null);
        }
        writer.writeText(given("name"), null);
        writer.endElement("bdi");
    }
}
