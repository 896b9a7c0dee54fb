package uk.concord.kernel.web;

import jakarta.faces.component.UIComponent;

/** What stands in the tag of a component. */
public final class Given {
    private Given() {}

    /** The attribute as text; empty when it is not given or says nothing. */
    public static String text(UIComponent component, String name) {
        Object value = component.getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    /** Whether the attribute says yes. */
    public static boolean isSet(UIComponent component, String name) {
        return Boolean.parseBoolean(text(component, name));
    }
}
