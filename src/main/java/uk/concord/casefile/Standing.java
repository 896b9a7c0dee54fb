package uk.concord.casefile;

import java.util.UUID;
import uk.concord.access.CaseFacts;
import uk.concord.access.Role;
import uk.concord.access.Viewer;

/**
 * How a viewer stands to one case, as one query reads it.
 *
 * @param which the case
 * @param conflicts how many conflicts shut it for the viewer or their agency
 * @param listed whether the viewer is on its list of names, and so on for the others: how many rows say so
 */
record Standing(
        Which which,
        String area,
        boolean restricted,
        long conflicts,
        long listed,
        long chairs,
        long teams,
        long named) {
    /** The case it is about. */
    record Which(UUID caseId, String reference) {}

    /** Reads the line of the query: what is counted stands from the third place on. */
    static Standing read(Object[] line) {
        return new Standing(
                new Which((UUID) line[7], (String) line[8]),
                (String) line[0],
                (Boolean) line[1],
                counted(line[2]),
                counted(line[3]),
                counted(line[4]),
                counted(line[5]),
                counted(line[6]));
    }

    private static long counted(Object rows) {
        return ((Number) rows).longValue();
    }

    /** The facts on which the policy decides. */
    CaseFacts facts(Viewer viewer, boolean ownsOpenAction) {
        return new CaseFacts(
                new CaseFacts.Barrier(
                        viewer.desk().active(), viewer.desk().mayShareCases(), conflicts > 0, restricted, listed > 0),
                new CaseFacts.Office(viewer.coordinatedAreas().contains(area), viewer.holds(Role.CHAIR) && chairs > 0),
                new CaseFacts.TeamPlace(teams > 0, viewer.representsAgency(), named > 0, ownsOpenAction));
    }
}
