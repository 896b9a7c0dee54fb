package uk.concord.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.RuleBroken;

/** Keeps what is being typed: each text belongs to its author and to nobody else. */
@Stateless
public class Drafting {
    /** The longest text that is kept, in characters: a long meeting's minutes fit many times. */
    static final int LONGEST = 200_000;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    /** Saves a text and acknowledges the sequence that is now kept. */
    @Requires(Permission.OWN_DRAFT)
    public DraftText save(String key, long sequence, String text) {
        if (text.length() > LONGEST || key.length() > 200 || key.isBlank()) {
            throw new RuleBroken("draft.tooLong");
        }
        Draft draft = drafts.held(Draft.begin(viewers.get().accountId(), key));
        return draft.take(sequence, text, clock.instant()).text();
    }

    /** The texts whose keys begin so, for the page that is opened again. */
    @Requires(Permission.OWN_DRAFT)
    public List<DraftText> under(String prefix) {
        return drafts.under(viewers.get().accountId(), prefix).stream()
                .map(Draft::text)
                .toList();
    }

    /** Throws away what a form that was accepted had kept. */
    @Requires(Permission.OWN_DRAFT)
    public void discard(String prefix) {
        drafts.heldUnder(viewers.get().accountId(), prefix).forEach(drafts::remove);
    }
}
