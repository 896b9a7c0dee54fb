package uk.concord.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.concord.access.Act;
import uk.concord.kernel.Subject;

/** "Who has looked": the trail of one subject as a page shows it. The asking service decides who may read it. */
@Dependent
public class Ledger {
    @Inject
    private Trail trail;

    /** How many acts stand on a page. */
    public static final int PAGE = 50;

    /** Newest first, a page of them. */
    public List<LedgerRow> of(Subject subject, Question question) {
        return trail.looks(subject, question, PAGE);
    }

    /** How many acts the question finds in all. */
    public long count(Subject subject, Question question) {
        return trail.countLooks(subject, question);
    }

    /**
     * Which acts are asked for.
     *
     * @param first how many newer ones are passed over
     */
    public record Question(Set<Act> acts, int first) {
        public Question {
            acts = acts.isEmpty() ? EnumSet.allOf(Act.class) : EnumSet.copyOf(acts);
            first = Math.max(0, first);
        }
    }
}
