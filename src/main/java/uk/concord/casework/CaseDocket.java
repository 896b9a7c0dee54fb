package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a meeting does to a case, and what it must know of it. The asking service has passed the door before. */
@Dependent
public class CaseDocket {
    /** What an agenda shows of a case. */
    public record Docket(UUID caseId, String reference, String area, CaseStatus status, boolean restricted) {}

    /** A person of a case, with the role there. */
    public record PersonOnCase(UUID personId, String role, String name) {}

    public Map<UUID, Docket> of(Set<UUID> caseIds) {
        return Map.of();
    }

    /** Agencies whose access to the case is open now. */
    public Set<UUID> team(UUID caseId) {
        return Set.of();
    }

    public List<PersonOnCase> people(UUID caseId) {
        return List.of();
    }

    /** Puts the case on an agenda; its chair sees it from now on. */
    public void listed(UUID caseId, UUID chairId) {}

    public void researchRequested(UUID caseId) {}

    public void heard(UUID caseId) {}

    public void deferred(UUID caseId) {}
}
