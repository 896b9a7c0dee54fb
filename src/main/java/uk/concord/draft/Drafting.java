package uk.concord.draft;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Vault;

/**
 * Keeps what is being typed: each text belongs to its author and to nobody else. Saves that meet, or that meet the form
 * which throws the text away, wait for each other instead of refusing each other (S41).
 */
@Stateless
public class Drafting {
    /** The longest text that is kept, in characters: a long meeting's minutes fit many times. */
    static final int LONGEST = 200_000;

    @Inject
    private Drafts drafts;

    @Inject
    private UsedTokens tokens;

    @Inject
    private Vault vault;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Event<TextTyped> typed;

    @Inject
    private Clock clock;

    /** Saves a text and acknowledges the sequence that is now kept. */
    @Requires(Permission.OWN_DRAFT)
    public DraftText save(String key, long sequence, String text) {
        if (text.length() > LONGEST || key.length() > 200 || key.isBlank()) {
            throw new RuleBroken("draft.tooLong");
        }
        UUID author = viewers.get().accountId();
        vault.hold(author);
        typed.fire(new TextTyped(author, key));
        Draft draft = drafts.of(author, key).orElseGet(() -> drafts.add(Draft.begin(author, key)));
        return draft.take(sequence, text, clock.instant()).text();
    }

    /**
     * The same for a text of a form that acts once. What comes after that form was accepted is acknowledged and not kept:
     * its words have been taken, and kept again they would stand in the next form. Only the form's own token says so, no
     * clock and no number, since nothing may be lost that another form holds.
     */
    @Requires(Permission.OWN_DRAFT)
    public DraftText save(String key, long sequence, String text, UUID form) {
        vault.hold(viewers.get().accountId());
        return tokens.isUsed(form) ? new DraftText(key, text, sequence, clock.instant()) : save(key, sequence, text);
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
        UUID author = viewers.get().accountId();
        vault.hold(author);
        drafts.under(author, prefix).forEach(drafts::remove);
    }

    /** The same for a form that has no token of its own: its mark refuses what still comes from it. */
    @Requires(Permission.OWN_DRAFT)
    public void discard(String prefix, UUID form) {
        discard(prefix);
        tokens.claim(form, clock.instant());
    }
}
