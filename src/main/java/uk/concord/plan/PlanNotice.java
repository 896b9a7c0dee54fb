package uk.concord.plan;

import java.util.Set;
import java.util.UUID;

/**
 * News of a plan item for the plan owners of some agencies, to be sent without any word of its content.
 *
 * @param agencies whose plan owners are told
 */
public record PlanNotice(Kind kind, UUID inspectionId, UUID itemId, String code, Set<UUID> agencies) {

    /** What has happened to the item. */
    public enum Kind {
        /** What it waited for is complete, so it has a due date now (S66). */
        DUE_DATE_SET,
        EVIDENCE_JUDGED,
        SIGNED_OFF,
        ASKED_TO_ACT,
        OWNERS_DECIDED
    }
}
