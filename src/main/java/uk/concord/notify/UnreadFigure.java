package uk.concord.notify;

import jakarta.enterprise.context.ApplicationScoped;
import uk.concord.identity.HeadFigure;

/** How many notices the one who has signed in has not read. */
@ApplicationScoped
public class UnreadFigure implements HeadFigure {
    public static final String NAME = "unread";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String query() {
        return "SELECT COUNT(n) FROM Notice n WHERE n.accountId = a.id AND n.readAt IS NULL";
    }
}
