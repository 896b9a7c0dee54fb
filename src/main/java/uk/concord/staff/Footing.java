package uk.concord.staff;

import java.util.List;

/** On what somebody's sight of cases rests today; it tells nothing of any case, not even whether it exists (1.4). */
public record Footing(String name, String agency, List<Ground> grounds) {
    /**
     * One of the grounds.
     *
     * @param next what to do if it does not hold
     */
    public record Ground(boolean holds, String what, String next) {}

    /** Whether all of them hold, so that what is missing lies with a case. */
    public boolean holds() {
        return grounds.stream().allMatch(Ground::holds);
    }
}
