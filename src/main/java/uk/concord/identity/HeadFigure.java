package uk.concord.identity;

/**
 * A figure at the head of every page, such as the number of unread notices. Later features give theirs as a query on the
 * account {@code a}, so that it is counted in the one statement that reads the sign-in.
 */
public interface HeadFigure {
    /** By which name the page asks for it. */
    String name();

    /** A scalar JPQL query in which {@code a} is the account that has signed in. */
    String query();
}
