package uk.concord.kernel.web;

import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;

/**
 * What a form of plain buttons sent: {@code act} names the button and the thing it is about ({@code accept:<id>}), and
 * {@code token} makes it act once.
 */
public final class Sent {
    private final Map<String, String> parameters;

    private Sent(Map<String, String> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    /** What this request carries. */
    public static Sent now() {
        return new Sent(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /**
     * Does what the button asks and gives where that leads; a page that was only opened is shown. A rule that was broken is
     * told on the page as it stands, with what was typed.
     */
    public String doOrShow(Supplier<String> act, Runnable show) {
        if (act().isEmpty()) {
            show.run();
            return "";
        }
        try {
            return act.get();
        } catch (RuleBroken refused) {
            show.run();
            throw refused;
        }
    }

    /** The text of a field; empty when it was not sent. */
    public String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    public boolean isTicked(String name) {
        return parameters.containsKey(name);
    }

    public UUID id(String name) {
        return Ids.parse(text(name));
    }

    /** Which button; empty when the page was only opened. */
    public String act() {
        String act = text("act");
        int colon = act.indexOf(':');
        return colon < 0 ? act : act.substring(0, colon);
    }

    /** What the button is about. */
    public UUID about() {
        String act = text("act");
        return Ids.parse(act.substring(act.indexOf(':') + 1));
    }

    /** The token of this button in this form: pressed again, it is the same. */
    public UUID token() {
        return UUID.nameUUIDFromBytes((text("token") + '|' + text("act")).getBytes(StandardCharsets.UTF_8));
    }

    /** The token to write into the form: a fresh one, or on a second showing the one that was sent. */
    public String nextToken() {
        return text("token").isEmpty() ? Ids.next().toString() : text("token");
    }

    /** A date from a field of type date, or from three boxes named day, month and year after the field. */
    public Optional<LocalDate> date(String name) {
        try {
            if (!text(name).isEmpty()) {
                return Optional.of(LocalDate.parse(text(name)));
            }
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text(name + "-year")),
                    Integer.parseInt(text(name + "-month")),
                    Integer.parseInt(text(name + "-day"))));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }
}
