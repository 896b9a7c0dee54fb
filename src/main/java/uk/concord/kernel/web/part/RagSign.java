package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <cc:rag colour="amber" text="Amber: at risk"/>}: state of a plan item, each colour with a shape and its reason. */
@FacesComponent(RagSign.TYPE)
public class RagSign extends Part {
    static final String TYPE = "concord.RagSign";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String colour = given("colour");
        sign(context, "cc-rag", colour, "rag-" + colour, given("text"));
    }
}
