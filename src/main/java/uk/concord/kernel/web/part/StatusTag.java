package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <cc:statusTag kind="success" text="Returned"/>}: the state of a thing. Kinds: neutral info success warning danger violet
 * outline; {@code icon} instead of the one of its kind.
 */
@FacesComponent(StatusTag.TYPE)
public class StatusTag extends Part {
    static final String TYPE = "concord.StatusTag";

    private static final Map<String, String> ICONS =
            Map.of("success", "check", "warning", "warning", "danger", "octagon", "violet", "lock", "info", "ring");

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String kind = given("kind", "neutral");
        sign(context, "cc-tag", kind, given("icon", ICONS.getOrDefault(kind, "dot")), given("text"));
    }
}
