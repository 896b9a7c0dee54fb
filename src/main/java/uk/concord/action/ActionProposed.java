package uk.concord.action;

import java.util.UUID;
import uk.concord.kernel.SubjectKind;

/** News that an action waits for the answer of an agency. */
public record ActionProposed(UUID actionId, UUID agencyId, SubjectKind kind) {}
