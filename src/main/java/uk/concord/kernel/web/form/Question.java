package uk.concord.kernel.web.form;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import uk.concord.kernel.web.Given;

/** The head of a question with several boxes: fieldset, legend, hint and error. The caller ends the fieldset. */
final class Question {
    private Question() {}

    static void start(FacesContext context, UIInput input, FieldText text) throws IOException {
        input.getAttributes().putIfAbsent("label", Given.text(input, "legend"));
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("fieldset", input);
        writer.writeAttribute("id", input.getClientId(context), "id");
        writer.writeAttribute("class", text.hasError() ? "cc-fieldset cc-field--error" : "cc-fieldset", null);
        if (!text.explainedBy().isEmpty()) {
            writer.writeAttribute("aria-describedby", text.explainedBy(), null);
        }
        legend(writer, input);
        text.writeHintAndError(writer);
    }

    /** heading="true" makes the question the heading of the page; caption is the small line above it. */
    private static void legend(ResponseWriter writer, UIInput input) throws IOException {
        boolean heading = Given.isSet(input, "heading");
        String caption = Given.text(input, "caption");
        writer.startElement("legend", null);
        writer.writeAttribute("class", heading ? "cc-legend cc-legend--l" : "cc-legend", null);
        if (!caption.isEmpty()) {
            writer.startElement("span", null);
            writer.writeAttribute("class", "cc-caption-l", null);
            writer.writeText(caption, null);
            writer.endElement("span");
        }
        if (heading) {
            writer.startElement("h1", null);
        }
        writer.writeText(Given.text(input, "legend"), null);
        if (heading) {
            writer.endElement("h1");
        } else if (Given.isSet(input, "optional")) {
            writer.writeText(" (optional)", null);
        }
        writer.endElement("legend");
    }
}
