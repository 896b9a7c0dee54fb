package uk.concord.draft;

import java.time.Instant;

/**
 * A saved text.
 *
 * @param sequence the number under which its author's page sent it; a later text has a higher one
 * @param savedAt UTC
 */
public record DraftText(String key, String text, long sequence, Instant savedAt) {}
