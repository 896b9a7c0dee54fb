package uk.concord.kernel.web.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code <cc:checkboxes id value legend hint heading caption inline>} around f:selectItems: all answers that apply. */
@FacesComponent(Checkboxes.TYPE)
public class Checkboxes extends HtmlSelectManyCheckbox implements Anchored {
    static final String TYPE = "concord.Checkboxes";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        pushComponentToEL(context, this);
        Object shown = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        Set<String> chosen = listed(shown).stream()
                .map(value -> Choice.written(context, this, value))
                .collect(Collectors.toSet());
        new Choices(this, "checkbox", chosen).write(context);
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

    private static Collection<?> listed(@Nullable Object values) {
        if (values instanceof Collection<?> several) {
            return several;
        }
        return values instanceof Object[] array ? Arrays.asList(array) : List.of();
    }
}
