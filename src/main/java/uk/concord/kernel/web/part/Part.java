package uk.concord.kernel.web.part;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import uk.concord.kernel.web.Given;

/** What such parts share: how they read what stands in their tag, and the sign of an icon and a word, never colour alone. */
abstract class Part extends UIComponentBase {
    static final String ICON = "cc-icon";

    @Override
    public String getFamily() {
        return "concord.Part";
    }

    /** What stands in the tag; empty when nothing does. */
    final String given(String name) {
        return Given.text(this, name);
    }

    final String given(String name, String otherwise) {
        String value = given(name);
        return value.isEmpty() ? otherwise : value;
    }

    final boolean isGiven(String name) {
        return Given.isSet(this, name);
    }

    /** An element with a class, left open. */
    static ResponseWriter start(FacesContext context, String element, String look) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement(element, null);
        writer.writeAttribute("class", look, null);
        return writer;
    }

    /** A whole element with a class and a text. */
    static void write(FacesContext context, String element, String look, String text) throws IOException {
        ResponseWriter writer = start(context, element, look);
        writer.writeText(text, null);
        writer.endElement(element);
    }

    /** {@code <span class="cc-block cc-block--kind">icon word</span>}. */
    static void sign(FacesContext context, String block, String kind, String icon, String word) throws IOException {
        ResponseWriter writer = start(context, "span", block + " " + block + "--" + kind);
        Sprite.write(context, icon, ICON);
        writer.writeText(word, null);
        writer.endElement("span");
    }
}
