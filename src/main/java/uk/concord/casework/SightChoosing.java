package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;

/** Lays before the chair whom a decision on sight of a case can name. */
@Stateless
public class SightChoosing {
    @Inject
    private CaseDoor door;

    @Inject
    private CasePeople casePeople;

    @Inject
    private CaseAudience audience;

    @Inject
    private SightHistory history;

    @Inject
    private SightWorkers workers;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.CASE_RESTRICT_READ)
    public SightChoices choices(@About UUID caseId) {
        Viewer chair = viewers.get();
        CaseFile file = door.open(chair, caseId);
        List<SightChoices.Settled> settled = history.settled(file);
        List<Agency> others = workers.agenciesBut(chair, settled);
        return new SightChoices(
                casePeople.head(file), audience.names(file, chair), settled, others, workers.of(file, others, chair));
    }
}
