package uk.concord.identity;

import java.util.UUID;

/** An account in the administrator's list. */
public record AccountRow(UUID id, String name, String email, String agency, AccountStatus status) {
    public boolean mayStart() {
        return status == AccountStatus.ACTIVE;
    }

    /** Its standing in words. */
    public String standing() {
        return switch (status) {
            case ACTIVE -> "May sign in";
            case SUSPENDED -> "Suspended";
            case LEFT -> "Left";
        };
    }
}
