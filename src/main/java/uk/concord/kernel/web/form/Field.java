package uk.concord.kernel.web.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.primefaces.component.api.InputHolder;
import uk.concord.kernel.web.Given;

/**
 * Label, hint and error around one input, joined for those who hear the page:
 * {@code <cc:field for="email" label="Work email address"><h:inputText id="email" …/></cc:field>}. Not a naming
 * container, so the input keeps its own id.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {
    static final String TYPE = "concord.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = FieldText.inputOf(this);
        FieldText text = FieldText.of(context, this, input);
        dress(input);
        text.describe(input);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        if (getId() != null && !getId().startsWith(UIViewRoot.UNIQUE_ID_PREFIX)) {
            writer.writeAttribute("id", getClientId(context), "id");
        }
        writer.writeAttribute("class", text.hasError() ? "cc-field cc-field--error" : "cc-field", null);
        writer.startElement("label", this);
        writer.writeAttribute("class", Given.isSet(this, "large") ? "cc-label cc-label--l" : "cc-label", null);
        writer.writeAttribute("for", FieldText.boxOf(context, input), null);
        writer.writeText(Given.text(this, "label"), null);
        if (Given.isSet(this, "optional")) {
            writer.writeText(" (optional)", null);
        }
        writer.endElement("label");
        text.writeHintAndError(writer);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
    }

    private void dress(UIInput input) {
        Map<String, Object> attributes = input.getAttributes();
        attributes.putIfAbsent("label", Given.text(this, "label"));
        if (input instanceof InputHolder) {
            return;
        }
        if (attributes.get("styleClass") == null) {
            String width = Given.text(this, "width");
            attributes.put("styleClass", look(input) + (width.isEmpty() ? "" : " cc-input--w" + width));
        }
    }

    private static String look(UIComponent input) {
        if (input instanceof HtmlInputTextarea) {
            return "cc-textarea";
        }
        if (input instanceof HtmlInputFile) {
            return "cc-input cc-fileinput";
        }
        return input instanceof HtmlSelectOneMenu ? "cc-select" : "cc-input";
    }
}
