package uk.concord.kernel.web.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;

/**
 * {@code <cc:icon name="check"/>}: decoration only, the word beside it says the same. {@code size="l"} is larger, {@code look}
 * a further class, {@code also} the names of those that a script may put in its place.
 */
@FacesComponent(Icon.TYPE)
public class Icon extends Part {
    static final String TYPE = "concord.Icon";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Arrays.stream(given("also").split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> Sprite.use(context, name));
        String size = given("size").equals("l") ? " cc-icon--l" : "";
        String look = given("look");
        Sprite.write(context, given("name"), ICON + size + (look.isEmpty() ? "" : " " + look));
    }
}
