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
import uk.concord.identity.Colleague;

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
    public Choices choices(@About UUID caseId) {
        Viewer chair = viewers.get();
        CaseFile file = door.openSayingWhy(chair, caseId);
        List<Choices.Settled> settled = history.settled(file);
        List<Agency> others = workers.agenciesBut(chair, settled);
        return new Choices(
                casePeople.head(file), audience.names(file, chair), settled, others, workers.of(file, others, chair));
    }

    /** What the chair chooses from when deciding who finds a case. */
    public record Choices(
            OpenCase.Head head,
            List<Name> names,
            List<Settled> settled,
            List<Agency> agencies,
            List<Colleague> workers) {

        /**
         * Somebody who comes to the case by team, area or chair, and so may be on its list of names.
         *
         * @param always the chair who decides: a list without them would shut them out
         */
        public record Name(UUID accountId, String name, String role, boolean listed, boolean always) {}

        /** An agency's conflict as the chair settled it. */
        public record Settled(UUID agencyId, String agency, String how, String why, String onlyOne) {}
    }
}
