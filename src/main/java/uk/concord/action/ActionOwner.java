package uk.concord.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose an action is: an agency, and in it one named person or, until there is one, a post. */
public record ActionOwner(UUID agencyId, @Nullable UUID accountId, String post) {

    /** An agency, whose representative answers for it. */
    public static ActionOwner agency(UUID agencyId) {
        return new ActionOwner(agencyId, null, "");
    }

    /** A person of an agency. */
    public static ActionOwner person(UUID agencyId, UUID accountId) {
        return new ActionOwner(agencyId, accountId, "");
    }

    /** Somebody to whom an action may be given, by name. */
    public record Choice(ActionOwner owner, String label) {
        /** What a form sends for it. */
        public String key() {
            return owner.agencyId() + (owner.accountId() == null ? "" : "+" + owner.accountId());
        }
    }
}
