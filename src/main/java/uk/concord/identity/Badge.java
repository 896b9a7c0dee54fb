package uk.concord.identity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;

/**
 * What the frame of a page needs to know of who has signed in, read in one statement at the start of each request and
 * never kept beyond it: a role that is withdrawn is gone from the next request.
 *
 * @param viewer the rights of this moment; none for an account that is suspended or closed
 * @param mustChoose whether an administrator gave the password: then it opens nothing but choosing one's own
 * @param isFresh whether its holder proved lately enough who they are, for what is sensitive
 * @param figures the figures at the head of the page, by name
 */
public record Badge(
        UUID accountId,
        String name,
        String agency,
        Optional<Viewer> viewer,
        boolean mustChoose,
        boolean isFresh,
        Map<String, Long> figures) {
    /** The same once its holder has proved again who they are. */
    Badge proved() {
        return new Badge(accountId, name, agency, viewer, mustChoose, true, figures);
    }
}
