package uk.concord.launcher;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Listens to the server: passes on what the application says to people, and notices that it is ready or has failed. */
final class ServerLog implements Consumer<String> {
    private static final int COMPLAINTS = 12;
    private static final String FOR_PEOPLE = "concord: ";
    private static final Pattern BOOT_COMMAND = Pattern.compile("Boot Command (\\S+) failed\\s*(.*)");
    private static final Pattern NOT_DEPLOYED =
            Pattern.compile("Exception while (loading|deploying) the app|Failed to deploy|Deployed 0 archive");
    private static final Pattern READY = Pattern.compile(" ready in [\\d,]+ \\(ms\\)");
    private static final Pattern COMPLAINT = Pattern.compile("^Caused by: |^\\s*[\\w.$]+(Exception|Error)(: |$)");

    private final Consumer<String> people;
    private final Set<String> complaints = new LinkedHashSet<>();
    private volatile boolean ready;
    private volatile @Nullable String failure;

    ServerLog(Consumer<String> people) {
        this.people = people;
    }

    @Override
    public void accept(String line) {
        int start = line.indexOf(FOR_PEOPLE);
        if (start >= 0 && isStartOfMessage(line.substring(0, start).strip())) {
            people.accept(line.substring(start + FOR_PEOPLE.length()).replaceFirst("]]$", ""));
        }
        if (READY.matcher(line).find()) {
            ready = true;
        }
        noticeFailure(line);
    }

    boolean isReady() {
        return ready;
    }

    boolean hasFailed() {
        return failure != null;
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** The exceptions by their names and words, each once and without its trace: the reason is among them. */
    synchronized Optional<String> complaints() {
        return complaints.isEmpty() ? Optional.empty() : Optional.of(String.join(System.lineSeparator(), complaints));
    }

    private synchronized void noticeFailure(String line) {
        Matcher command = BOOT_COMMAND.matcher(line);
        if (command.find()) {
            failure = "The server refused one of its settings (" + command.group(1) + ": " + command.group(2) + ").";
        } else if (NOT_DEPLOYED.matcher(line).find()) {
            failure = "The application failed while it started.";
        }
        if (COMPLAINT.matcher(line).find() && complaints.size() < COMPLAINTS) {
            complaints.add("  " + line.strip());
        }
    }

    /** The words stand alone on their line, or behind the brackets that the server puts before a message. */
    private static boolean isStartOfMessage(String before) {
        return before.isEmpty() || before.endsWith("]") || before.endsWith("[[");
    }
}
