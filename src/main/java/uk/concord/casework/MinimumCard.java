package uk.concord.casework;

import java.util.List;
import uk.concord.action.ActionRow;

/** What the owner of an action must know of a case to do it safely, and nothing else (1.3, S9). */
public record MinimumCard(
        String reference,
        String victim,
        OpenCase.Contact contact,
        List<ActionRow> actions,
        List<String> coordinators) {}
