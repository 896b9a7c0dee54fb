package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** {@code <cc:risk level="high"/>}: the risk level by the local tool; {@code text} instead of its usual words. */
@FacesComponent(RiskSign.TYPE)
public class RiskSign extends Part {
    static final String TYPE = "concord.RiskSign";

    private static final Map<String, String> ICONS =
            Map.of("high", "octagon", "medium", "warning", "standard", "diamond");
    private static final Map<String, String> WORDS =
            Map.of("high", "High risk", "medium", "Medium risk", "standard", "Standard risk");

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String level = given("level");
        String words = given("text", WORDS.getOrDefault(level, "Risk not complete"));
        sign(context, "cc-risk", level, ICONS.getOrDefault(level, "half"), words);
    }
}
