package uk.concord.draft;

import java.util.UUID;

/** News for whoever owns the key: a text is about to be kept. Whoever finds that its page is gone refuses it. */
public record TextTyped(UUID author, String key) {}
