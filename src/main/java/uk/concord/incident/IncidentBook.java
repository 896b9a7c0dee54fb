package uk.concord.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the services of referral and case need of incidents. They have loaded the referral or case for their viewer. */
@Dependent
public class IncidentBook {
    @Inject
    private Incidents incidents;

    @Inject
    private Clock clock;

    /** Records what happened, under a referral. */
    public UUID record(UUID referralId, UUID agencyId, IncidentEntry entry) {
        Incident incident = Incident.recordInReferral(referralId, agencyId, entry, clock.instant());
        incidents.add(incident);
        return incident.id();
    }

    /** Records a further incident of a case. */
    public UUID recordInCase(UUID caseId, UUID agencyId, IncidentEntry entry) {
        Incident incident = Incident.recordInCase(caseId, agencyId, entry, clock.instant());
        incidents.add(incident);
        return incident.id();
    }

    /** The incidents of an accepted referral belong to its case from now on. */
    public void assignToCase(UUID referralId, UUID caseId) {
        incidents.ofReferral(referralId).forEach(incident -> incident.belongTo(caseId));
    }

    public List<IncidentCard> ofReferral(UUID referralId) {
        return cards(incidents.ofReferral(referralId));
    }

    /** Latest first. */
    public List<IncidentCard> ofCase(UUID caseId) {
        return cards(incidents.ofCase(caseId));
    }

    private List<IncidentCard> cards(List<Incident> found) {
        Map<UUID, Integer> queries = incidents.openQueries(found);
        return found.stream()
                .map(incident -> incident.card(queries.getOrDefault(incident.id(), 0)))
                .toList();
    }
}
