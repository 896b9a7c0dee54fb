package uk.concord.kernel.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;
import uk.concord.kernel.web.Given;

/** The hint and the error of one field, and the ids by which the input points to them. */
record FieldText(String clientId, String hint, String error) {

    static FieldText of(FacesContext context, UIComponent field, UIInput input) {
        String clientId = input.getClientId(context);
        return new FieldText(
                clientId,
                Given.text(field, "hint"),
                firstError(context, clientId).orElse(""));
    }

    /** The input that the attribute "for" names. */
    static UIInput inputOf(UIComponent field) {
        String id = Given.text(field, "for");
        return Optional.ofNullable(field.findComponent(id))
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast)
                .orElseThrow(() -> new IllegalStateException("no input named " + id));
    }

    static Optional<String> firstError(FacesContext context, String clientId) {
        return context.getMessageList(clientId).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .map(FacesMessage::getSummary)
                .findFirst();
    }

    /** The id of the element that takes the text: some inputs of PrimeFaces wrap it. */
    static String boxOf(FacesContext context, UIComponent input) {
        if (input instanceof Anchored several) {
            return several.anchor(context);
        }
        return input instanceof InputHolder wrapping ? wrapping.getInputClientId() : input.getClientId(context);
    }

    boolean hasError() {
        return !error.isEmpty();
    }

    /** The ids of what explains the input, for aria-describedby; empty without hint and error. */
    String explainedBy() {
        String hintId = hint.isEmpty() ? "" : clientId + "-hint";
        String errorId = error.isEmpty() ? "" : clientId + "-error";
        return (errorId + " " + hintId).strip();
    }

    void describe(UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        attributes.remove("aria-describedby");
        attributes.remove("aria-invalid");
        if (!explainedBy().isEmpty()) {
            attributes.put("aria-describedby", explainedBy());
        }
        if (hasError()) {
            attributes.put("aria-invalid", "true");
        }
    }

    void writeHintAndError(ResponseWriter writer) throws IOException {
        writeHint(writer);
        writeError(writer);
    }

    void writeHint(ResponseWriter writer) throws IOException {
        if (!hint.isEmpty()) {
            startParagraph(writer, "hint");
            writer.writeText(hint, null);
            writer.endElement("p");
        }
    }

    void writeError(ResponseWriter writer) throws IOException {
        if (hasError()) {
            startParagraph(writer, "error");
            writer.startElement("span", null);
            writer.writeAttribute("class", "cc-visually-hidden", null);
            writer.writeText("Error: ", null);
            writer.endElement("span");
            writer.writeText(error, null);
            writer.endElement("p");
        }
    }

    private void startParagraph(ResponseWriter writer, String kind) throws IOException {
        writer.startElement("p", null);
        writer.writeAttribute("class", "cc-" + kind, null);
        writer.writeAttribute("id", clientId + "-" + kind, null);
    }
}
