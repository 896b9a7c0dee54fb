package uk.concord.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;

/** Until when an action is due: the date of now, the first one, and more time that was asked for and given (2.9). */
@Embeddable
public class ActionTerm {
    /** Local protocol: nobody gets more time a third time. */
    static final int MOST_EXTENSIONS = 2;

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "original_due_on")
    private LocalDate originalDueOn = LocalDate.EPOCH;

    @Column(name = "extension_asked")
    private @Nullable LocalDate asked;

    @Column(name = "extensions_given")
    private int given;

    protected ActionTerm() {}

    private ActionTerm(LocalDate dueOn, LocalDate originalDueOn, int given) {
        this.dueOn = dueOn;
        this.originalDueOn = originalDueOn;
        this.given = given;
    }

    static ActionTerm until(LocalDate day) {
        return new ActionTerm(day, day, 0);
    }

    ActionTerm asking(LocalDate until) {
        if (given >= MOST_EXTENSIONS) {
            throw new RuleBroken("action.extend.twice", "until");
        }
        if (!until.isAfter(dueOn)) {
            throw new RuleBroken("action.extend.notLater", "until");
        }
        ActionTerm next = new ActionTerm(dueOn, originalDueOn, given);
        next.asked = until;
        return next;
    }

    ActionTerm extended() {
        return new ActionTerm(
                asked().orElseThrow(() -> new RuleBroken("action.extend.notAsked")), originalDueOn, given + 1);
    }

    ActionTerm declined() {
        return new ActionTerm(dueOn, originalDueOn, given);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The date first agreed: an extension never changes what was promised. */
    public LocalDate originalDueOn() {
        return originalDueOn;
    }

    /** The date until which more time is asked for, while nobody has answered. */
    public Optional<LocalDate> asked() {
        return Optional.ofNullable(asked);
    }
}
