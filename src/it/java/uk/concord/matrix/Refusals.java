package uk.concord.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import uk.concord.access.AccessRefused;

/** Hears what the door refuses: that somebody was sent away there, and not by what they asked for. */
@ApplicationScoped
public class Refusals {
    private final List<String> heard = new ArrayList<>();

    void hear(@Observes AccessRefused refused) {
        heard.add(refused.operation());
    }

    /** What was refused since the last time. */
    public List<String> heard() {
        List<String> since = List.copyOf(heard);
        heard.clear();
        return since;
    }
}
