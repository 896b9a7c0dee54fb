package uk.concord.kernel.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line for each mishap: a number to quote, the view, the kinds of failure and the place. Never a message text. */
final class MishapLog {
    private static final Logger LOG = Logger.getLogger(MishapLog.class.getName());
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CAUSES = 8;

    private MishapLog() {}

    /** Writes the line and gives the number. */
    static String write(FacesContext context, Throwable thrown) {
        String reference = newReference();
        String view = Optional.ofNullable(context.getViewRoot())
                .map(UIViewRoot::getViewId)
                .orElse("-");
        LOG.log(Level.SEVERE, () -> "mishap " + reference + " view " + view + " " + kinds(thrown));
        return reference;
    }

    static String newReference() {
        return "E-" + letters(4) + "-" + letters(2);
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    static String kinds(Throwable thrown) {
        return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
                .limit(CAUSES)
                .map(link -> link.getClass().getName() + place(link))
                .collect(Collectors.joining(" < "));
    }

    /** Where it was thrown, and the place in our code that led there. */
    private static String place(Throwable link) {
        Stream<StackTraceElement> top = Stream.of(link.getStackTrace()).limit(1);
        Stream<StackTraceElement> ours = Stream.of(link.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("uk.concord."))
                .filter(frame -> !frame.getClassName().startsWith("uk.concord.kernel.web."))
                .limit(1);
        return Stream.concat(top, ours)
                .distinct()
                .map(frame -> "@" + frame.getClassName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
    }
}
