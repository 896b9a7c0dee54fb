package uk.concord.form;

import java.util.UUID;

/** News for the author of an idle draft: it will be erased, or it has been. */
public record DraftIdle(UUID authorId, UUID referralId, String reference, Idleness.Step step) {}
