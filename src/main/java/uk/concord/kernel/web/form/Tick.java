package uk.concord.kernel.web.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import uk.concord.kernel.web.Given;

/** {@code <cc:checkbox for="shared" label hint><h:selectBooleanCheckbox id="shared" …/></cc:checkbox>}: one yes or no. */
@FacesComponent(Tick.TYPE)
public class Tick extends UIComponentBase {
    static final String TYPE = "concord.Tick";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = FieldText.inputOf(this);
        FieldText text = FieldText.of(context, this, input);
        text.describe(input);
        input.getAttributes().putIfAbsent("label", Given.text(this, "label"));
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", text.hasError() ? "cc-field cc-field--error" : "cc-field", null);
        text.writeError(writer);
        writer.startElement("div", null);
        writer.writeAttribute("class", "cc-option", null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = FieldText.inputOf(this);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("label", this);
        writer.writeAttribute("for", input.getClientId(context), null);
        writer.writeText(Given.text(this, "label"), null);
        writer.endElement("label");
        FieldText.of(context, this, input).writeHint(writer);
        writer.endElement("div");
        writer.endElement("div");
    }
}
