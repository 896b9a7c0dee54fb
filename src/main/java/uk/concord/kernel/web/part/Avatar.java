package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cc:avatar initials="AE"/>}: two letters beside a name that stands in words, decoration; {@code small="true"} in rows. */
@FacesComponent(Avatar.TYPE)
public class Avatar extends Part {
    static final String TYPE = "concord.Avatar";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = start(context, "span", isGiven("small") ? "cc-avatar cc-avatar--s" : "cc-avatar");
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeText(given("initials"), null);
        writer.endElement("span");
    }
}
