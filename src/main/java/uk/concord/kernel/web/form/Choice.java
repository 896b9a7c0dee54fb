package uk.concord.kernel.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.web.Given;

/** One answer that may be chosen: what is sent, what is read, and a line that explains it. */
record Choice(String value, String label, String hint, boolean disabled) {

    /** The choices that the children f:selectItem and f:selectItems give. */
    static List<Choice> of(FacesContext context, UIInput input) {
        List<Choice> choices = new ArrayList<>();
        for (UIComponent child : input.getChildren()) {
            if (child instanceof UISelectItem item) {
                choices.add(single(context, input, item));
            } else if (child instanceof UISelectItems items) {
                several(context, input, items, choices);
            }
        }
        return choices;
    }

    /** How the converter of the input, or the one for the type, writes a value. */
    static String written(FacesContext context, UIInput input, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return converter(context, input, value)
                .map(converter -> converter.getAsString(context, input, value))
                .orElseGet(value::toString);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Converter<Object>> converter(FacesContext context, UIInput input, Object value) {
        if (input.getConverter() != null) {
            return Optional.of(input.getConverter());
        }
        return value instanceof String
                ? Optional.empty()
                : Optional.ofNullable(context.getApplication().createConverter(value.getClass()));
    }

    private static Choice single(FacesContext context, UIInput input, UISelectItem item) {
        if (item.getValue() instanceof SelectItem ready) {
            return ready(context, input, ready);
        }
        Object value = item.getItemValue();
        String label = Objects.requireNonNullElse(item.getItemLabel(), String.valueOf(value));
        String hint = Objects.requireNonNullElse(item.getItemDescription(), "");
        return new Choice(written(context, input, value), label, hint, item.isItemDisabled());
    }

    private static Choice ready(FacesContext context, UIInput input, SelectItem item) {
        String hint = Objects.requireNonNullElse(item.getDescription(), "");
        return new Choice(written(context, input, item.getValue()), item.getLabel(), hint, item.isDisabled());
    }

    private static void several(FacesContext context, UIInput input, UISelectItems items, List<Choice> choices) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String name = Given.text(items, "var");
        for (Object each : listed(items.getValue())) {
            if (each instanceof SelectItem item) {
                choices.add(ready(context, input, item));
                continue;
            }
            Object before = request.put(name, each);
            choices.add(named(context, input, items, each));
            request.remove(name);
            Optional.ofNullable(before).ifPresent(earlier -> request.put(name, earlier));
        }
    }

    private static Choice named(FacesContext context, UIInput input, UISelectItems items, Object each) {
        Object value = Objects.requireNonNullElse(items.getAttributes().get("itemValue"), each);
        String label = Given.text(items, "itemLabel");
        return new Choice(
                written(context, input, value),
                label.isEmpty() ? String.valueOf(each) : label,
                Given.text(items, "itemDescription"),
                Given.isSet(items, "itemDisabled"));
    }

    private static List<?> listed(@Nullable Object items) {
        if (items instanceof Iterable<?> several) {
            List<Object> list = new ArrayList<>();
            several.forEach(list::add);
            return list;
        }
        if (items instanceof Map<?, ?> map) {
            List<SelectItem> list = new ArrayList<>();
            map.forEach((label, value) -> list.add(new SelectItem(value, String.valueOf(label))));
            return list;
        }
        return items instanceof Object[] array ? Arrays.asList(array) : List.of();
    }
}
