package uk.concord.architecture.bad.risk;

import jakarta.ejb.SessionContext;

/** Decides by a role of the container. */
final class AsksForARole {
    boolean may(SessionContext session) {
        return session.isCallerInRole("CHAIR");
    }
}
