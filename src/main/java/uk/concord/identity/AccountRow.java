package uk.concord.identity;

import java.util.UUID;

/** An account in the administrator's list. */
public record AccountRow(UUID id, String name, String email, String agency, AccountStatus status) {}
