package uk.concord.kernel.web.part;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The drawings of all icons. A page carries those it uses, once and at its end: each place names its own in ten characters
 * instead of the address of a file.
 */
final class Sprite {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([^\"]+)\".*?</symbol>", Pattern.DOTALL);
    private static final String FILE = "/WEB-INF/resources/concord/icons.svg";
    private static final String KEY = Sprite.class.getName();

    private final Map<String, String> symbols;

    private Sprite(String file) {
        symbols = SYMBOL.matcher(file)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Read once in the life of the portal. */
    private static Sprite of(FacesContext context) {
        return (Sprite) context.getExternalContext().getApplicationMap().computeIfAbsent(KEY, key -> read(context));
    }

    private static Sprite read(FacesContext context) {
        // Not by the handler of resources: to a browser that takes it, that one gives the file compressed.
        try (InputStream file = context.getExternalContext().getResourceAsStream(FILE)) {
            return new Sprite(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One icon, for the eye only: the word beside it says the same. */
    static void write(FacesContext context, String name, String look) throws IOException {
        use(context, name);
        ResponseWriter writer = Part.start(context, "svg", look);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.startElement("use", null);
        writer.writeAttribute("href", "#i-" + name, null);
        writer.endElement("use");
        writer.endElement("svg");
    }

    /** The page will need this drawing. */
    static void use(FacesContext context, String name) {
        used(context).add(name);
    }

    /** The drawings that the page has used so far. */
    static String drawings(FacesContext context) {
        Map<String, String> known = of(context).symbols;
        return used(context).stream().map(name -> known.getOrDefault(name, "")).collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked") // nobody else writes under this key
    private static Set<String> used(FacesContext context) {
        return (Set<String>) context.getAttributes().computeIfAbsent(KEY, key -> new LinkedHashSet<String>());
    }
}
