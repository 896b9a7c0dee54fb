package uk.concord.kernel;

import java.util.UUID;

/** The thing that is looked at or changed: one chain of the trail, and one sealing key, belongs to each. */
public record Subject(SubjectKind kind, UUID id) {}
