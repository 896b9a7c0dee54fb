package uk.concord.notify;

/**
 * What is told.
 *
 * @param code message key of a fixed sentence
 * @param reference the reference it is about, without meaning to a stranger
 * @param link address within the portal, read after signing in
 */
public record Message(String code, String reference, String link) {}
