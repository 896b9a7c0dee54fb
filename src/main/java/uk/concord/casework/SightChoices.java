package uk.concord.casework;

import java.util.List;
import java.util.UUID;
import uk.concord.agency.Agency;
import uk.concord.identity.Colleague;

/** What the chair chooses from when deciding who finds a case. */
public record SightChoices(
        OpenCase.Head head, List<Name> names, List<Settled> settled, List<Agency> agencies, List<Colleague> workers) {

    /**
     * Somebody who comes to the case by team, area or chair, and so may be on its list of names.
     *
     * @param always the chair who decides: a list without them would shut them out
     */
    public record Name(UUID accountId, String name, String role, boolean listed, boolean always) {}

    /** An agency's conflict as the chair settled it. */
    public record Settled(UUID agencyId, String agency, String how, String why, String onlyOne) {}
}
