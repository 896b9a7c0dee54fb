package uk.concord.kernel.web.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

/** {@code <cc:radios id value legend hint heading caption inline>} around f:selectItems: one answer of a few. */
@FacesComponent(Radios.TYPE)
public class Radios extends HtmlSelectOneRadio implements Anchored {
    static final String TYPE = "concord.Radios";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        pushComponentToEL(context, this);
        Object shown = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        new Choices(this, "radio", Set.of(Choice.written(context, this, shown))).write(context);
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // the answers are written by encodeBegin
    }

    @Override
    public void encodeEnd(FacesContext context) {
        popComponentFromEL(context);
    }

    @Override
    public Iterator<UIComponent> getFacetsAndChildren() {
        return Asked.of(this, super.getFacetsAndChildren());
    }

    @Override
    public String anchor(FacesContext context) {
        return getClientId(context) + ":0";
    }
}
