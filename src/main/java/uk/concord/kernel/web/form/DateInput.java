package uk.concord.kernel.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.web.Given;

/**
 * {@code <cc:dateInput id value legend hint>}: a date in three boxes, bound to a LocalDate. Says which box is wrong and
 * keeps what was typed.
 */
@FacesComponent(DateInput.TYPE)
public class DateInput extends UIInput implements Anchored {
    static final String TYPE = "concord.DateInput";
    private static final TypedDate NOTHING = new TypedDate("", "", "");

    public DateInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true); // a date that was mended is no longer wrong
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        String name = getClientId(context);
        setSubmittedValue(new TypedDate(
                typed(parameters, name + ":day"),
                typed(parameters, name + ":month"),
                typed(parameters, name + ":year")));
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext context, Object submitted) {
        TypedDate date = (TypedDate) submitted;
        date.fault().ifPresent(fault -> {
            String text = sentence(Given.text(this, "legend"), fault.words());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
        return date.isEmpty() ? null : date.toDate();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        FieldText text = FieldText.of(context, this, this);
        Question.start(context, this, text);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", null);
        writer.writeAttribute("class", "cc-date", null);
        TypedDate shown = shown();
        box(context, text, "day", shown.day());
        box(context, text, "month", shown.month());
        box(context, text, "year", shown.year());
        writer.endElement("div");
        writer.endElement("fieldset");
    }

    @Override
    public String anchor(FacesContext context) {
        return getClientId(context) + ":" + wrongPart().orElse("day");
    }

    private void box(FacesContext context, FieldText text, String part, String value) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String id = getClientId(context) + ":" + part;
        writer.startElement("div", null);
        writer.writeAttribute("class", "cc-date__item", null);
        writer.startElement("label", null);
        writer.writeAttribute("class", "cc-label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(capital(part), null);
        writer.endElement("label");
        writer.startElement("input", null);
        writer.writeAttribute("class", "cc-input " + ("year".equals(part) ? "cc-input--w4" : "cc-input--w2"), null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("inputmode", "numeric", null);
        writer.writeAttribute("autocomplete", "off", null);
        writer.writeAttribute("value", value, null);
        if (text.hasError() && wrongPart().map(part::equals).orElse(true)) {
            writer.writeAttribute("aria-invalid", "true", null);
            writer.writeAttribute("aria-describedby", text.clientId() + "-error", null);
        }
        writer.endElement("input");
        writer.endElement("div");
    }

    private TypedDate shown() {
        if (getSubmittedValue() instanceof TypedDate typed) {
            return typed;
        }
        return getValue() instanceof LocalDate date ? TypedDate.of(date) : NOTHING;
    }

    /** The box that is wrong; none when all are, as with a date that is missing or refused by a rule. */
    private Optional<String> wrongPart() {
        return shown().fault().map(TypedDate.Fault::part);
    }

    private static String sentence(String legend, String words) {
        return legend.endsWith("?") ? capital(words) + " for “" + legend + "”" : legend + ": " + words;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String typed(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).orElse("").strip();
    }
}
