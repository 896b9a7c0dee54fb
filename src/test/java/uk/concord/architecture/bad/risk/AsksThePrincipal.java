package uk.concord.architecture.bad.risk;

import java.security.Principal;

/** Decides by who is signed in. */
final class AsksThePrincipal {
    String mine(Principal someone) {
        return someone.getName();
    }
}
