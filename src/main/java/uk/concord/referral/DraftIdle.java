package uk.concord.referral;

import java.util.UUID;
import uk.concord.form.Idleness;

/** News for the author of an idle draft: it will be erased, or it has been. */
public record DraftIdle(UUID authorId, UUID referralId, String reference, Idleness.Step step) {}
