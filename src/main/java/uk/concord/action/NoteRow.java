package uk.concord.action;

import java.time.Instant;

/** One line of an action's history as a page shows it. */
public record NoteRow(NoteKind kind, String text, String who, String agency, Instant at) {}
