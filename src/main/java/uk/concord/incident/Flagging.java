package uk.concord.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/**
 * The flags of police records. The hate crime unit and the flag auditor change them, for the reasons there are; everybody
 * else who may see the incident can only ask (S34, S36).
 */
@Stateless
public class Flagging {
    private static final int SHORTEST_QUESTION = 10;

    @Inject
    private Incidents incidents;

    @Inject
    private IncidentDoor door;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    /** The incidents whose flags the viewer works on: the auditor's are all, anybody else's those of their own agency. */
    @Requires(Permission.FLAG_READ)
    public List<IncidentRow> list() {
        return door.worked(viewers.get()).stream()
                .map(i -> new IncidentRow(
                        i.id(),
                        i.occurrence().words(),
                        i.incidentClass(),
                        i.flags().onlineWords(),
                        i.flagStatus()))
                .toList();
    }

    /** The crimes among them by strand, for those who answer for the records (S33). */
    @Requires(Permission.FLAG_WRITE)
    public StrandCount count() {
        return StrandCount.of(door.worked(viewers.get()).stream()
                .filter(incident -> incident.incidentClass() == IncidentClass.CRIME)
                .map(incident -> incident.flags().strands())
                .toList());
    }

    /** The incident with its flags as they are and as they were first recorded. */
    @Requires(Permission.FLAG_READ)
    public IncidentCard card(@About UUID incidentId) {
        Incident incident = seen(incidentId);
        return incident.card(incidents.openQueries(incident.id()).size());
    }

    @Requires(Permission.FLAG_READ)
    public List<FlagChangeRow> history(@About UUID incidentId) {
        Incident incident = seen(incidentId);
        return incidents.changes(incident.id()).stream().map(FlagChange::row).toList();
    }

    /** Adds a strand that somebody has perceived: any one person's perception suffices. */
    @Requires(Permission.FLAG_WRITE)
    public void add(@About UUID incidentId, Strand strand) {
        Incident incident = changeable(incidentId);
        Flags before = incident.flags();
        incident.add(strand);
        keep(incident, before, "PERCEIVED");
    }

    /** Removes a strand as an error, a retraction or a cancelled crime. Disagreement with a perception removes nothing. */
    @Requires(Permission.FLAG_WRITE)
    public void remove(@About UUID incidentId, Strand strand, RemovalReason reason) {
        Incident incident = changeable(incidentId);
        Flags before = incident.flags();
        incident.remove(strand, reason);
        keep(incident, before, reason.name());
    }

    @Requires(Permission.FLAG_WRITE)
    public void answerOnline(@About UUID incidentId, OnlineFlag answer) {
        Incident incident = changeable(incidentId);
        Flags before = incident.flags();
        incident.answerOnline(answer);
        keep(incident, before, "ONLINE_ANSWERED");
    }

    /** Confirms the flags as they are, and with that answers what was asked about them. */
    @Requires(Permission.FLAG_WRITE)
    public void confirm(@About UUID incidentId) {
        Incident incident = changeable(incidentId).confirmFlags();
        incidents.openQueries(incident.id()).forEach(query -> query.answer(clock.instant()));
    }

    /** Asks the police about a flag: the one thing a partner may do to it. */
    @Requires(Permission.FLAG_QUERY)
    public void query(@About UUID incidentId, String question) {
        if (question.strip().length() < SHORTEST_QUESTION) {
            throw new RuleBroken("incident.query", "question");
        }
        Incident incident = seen(incidentId).query();
        incidents.add(FlagQuery.raise(incident, question, viewers.get().accountId(), clock.instant()));
    }

    private Incident seen(UUID incidentId) {
        Viewer viewer = viewers.get();
        return incidents
                .find(incidentId)
                .filter(incident -> door.opens(viewer, incident))
                .orElseThrow(NotFound::new);
    }

    private Incident changeable(UUID incidentId) {
        Viewer viewer = viewers.get();
        return Optional.of(seen(incidentId))
                .filter(incident -> door.opensToChange(viewer, incident))
                .orElseThrow(NotFound::new);
    }

    private void keep(Incident incident, Flags before, String reason) {
        incidents.add(FlagChange.of(incident, before, reason, viewers.get().accountId(), clock.instant()));
    }
}
