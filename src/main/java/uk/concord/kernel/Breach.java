package uk.concord.kernel;

import java.io.Serializable;

/**
 * One rule that an entry breaks.
 *
 * @param code message key of the sentence that says what to do
 * @param field name of the form field beside which the sentence stands; empty when it belongs to the whole form
 */
public record Breach(String code, String field) implements Serializable {}
