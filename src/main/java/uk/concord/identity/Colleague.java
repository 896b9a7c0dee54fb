package uk.concord.identity;

import java.util.UUID;

/** A worker as others may know them: name and agency. */
public record Colleague(UUID id, String name, UUID agencyId) {}
