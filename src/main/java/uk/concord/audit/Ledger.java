package uk.concord.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import uk.concord.access.Act;
import uk.concord.access.Viewer;
import uk.concord.chain.Link;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

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

    /** Notes for the call at hand what was searched for: its hash, since the trail holds no narrative (L-06). */
    public void noteTerms(Viewer viewer, String terms) {
        String hash = HexFormat.of().formatHex(Link.hash(new byte[0], List.of(terms)));
        PendingChanges.note(new PendingChanges.Change(
                new Subject(SubjectKind.ACCOUNT, viewer.accountId()), TrailKeeping.SEARCHED + hash));
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
