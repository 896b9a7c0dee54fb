package uk.concord.incident;

import java.util.UUID;

/** An incident in a list; strands are left out, since they reveal what they name (L-09). */
public record IncidentRow(UUID id, String when, IncidentClass incidentClass, FlagStatus flagStatus) {}
