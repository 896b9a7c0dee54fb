package uk.concord.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Plain {@code mvn} ends here: starts the portal, says where it is, and stops it with Ctrl-C. */
public final class Main {
    private final Progress progress = new Progress(System.out);
    private final AtomicBoolean toldToStop = new AtomicBoolean();

    private Main() {}

    /** Runs until Ctrl-C; ends with 1 and a sentence when the portal cannot start or falls over. */
    public static void main(String[] arguments) {
        new Main().run();
    }

    private void run() {
        progress.say("");
        progress.say("Concord: starting the portal (stop it with Ctrl-C)");
        progress.say("");
        try {
            Portal portal = Portal.in(Settings.from(System.getenv(), Path.of("")), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal), "stop"));
            portal.start();
            welcome(portal);
            portal.awaitEnd().ifPresent(this::refuse);
        } catch (CannotStart reason) {
            refuse(Optional.ofNullable(reason.getMessage()).orElse("The portal cannot start."));
        }
    }

    private void welcome(Portal portal) {
        progress.say("");
        progress.say("  Concord is at " + portal.address());
        progress.say("  Its data and logs are in " + portal.folder() + ". Ctrl-C stops it and keeps them.");
        progress.say("");
    }

    private void stop(Portal portal) {
        toldToStop.set(true);
        if (portal.stop()) {
            progress.say("Concord has stopped. Its data is kept in " + portal.folder() + ".");
        }
    }

    private void refuse(String sentence) {
        if (toldToStop.get()) {
            return; // Ctrl-C in the middle of a start: what fails then is no news
        }
        progress.say("");
        progress.say(sentence);
        System.exit(1);
    }
}
