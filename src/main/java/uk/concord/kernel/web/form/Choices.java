package uk.concord.kernel.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import uk.concord.kernel.web.Given;

/** Writes a question with its answers below each other, as radios or checkboxes. */
record Choices(UIInput input, String type, Set<String> chosen) {

    void write(FacesContext context) throws IOException {
        FieldText text = FieldText.of(context, input, input);
        ResponseWriter writer = context.getResponseWriter();
        Question.start(context, input, text);
        writer.startElement("div", null);
        boolean inline = Given.isSet(input, "inline");
        writer.writeAttribute("class", inline ? "cc-options cc-options--inline" : "cc-options", null);
        List<Choice> choices = Choice.of(context, input);
        for (int i = 0; i < choices.size(); i++) {
            write(context, choices.get(i), i);
        }
        writer.endElement("div");
        writer.endElement("fieldset");
    }

    private void write(FacesContext context, Choice choice, int index) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String name = input.getClientId(context);
        String id = name + ":" + index;
        writer.startElement("div", null);
        writer.writeAttribute("class", "cc-option", null);
        writer.startElement("input", null);
        writer.writeAttribute("type", type, null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", choice.value(), null);
        writer.writeAttribute("checked", chosen.contains(choice.value()), null);
        writer.writeAttribute("disabled", choice.disabled(), null);
        if (!choice.hint().isEmpty()) {
            writer.writeAttribute("aria-describedby", id + "-hint", null);
        }
        writer.endElement("input");
        writer.startElement("label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(choice.label(), null);
        writer.endElement("label");
        writeHint(writer, choice, id);
        writeMore(context, choice);
        writer.endElement("div");
    }

    private static void writeHint(ResponseWriter writer, Choice choice, String id) throws IOException {
        if (!choice.hint().isEmpty()) {
            writer.startElement("p", null);
            writer.writeAttribute("class", "cc-hint", null);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeText(choice.hint(), null);
            writer.endElement("p");
        }
    }

    /** The facet "more-" and the value: what is asked only of those who choose this. */
    private void writeMore(FacesContext context, Choice choice) throws IOException {
        UIComponent more = input.getFacet("more-" + choice.value());
        if (more != null && more.isRendered()) {
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("div", null);
            writer.writeAttribute("class", "cc-option__more", null);
            more.encodeAll(context);
            writer.endElement("div");
        }
    }
}
