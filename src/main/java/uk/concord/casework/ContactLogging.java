package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.person.ContactCard;
import uk.concord.person.PersonBook;

/** Attempts to reach a person of a case are logged, and only safe ways are used (rule 4 of 0.2). */
@Stateless
public class ContactLogging {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseEvents events;

    @Inject
    private PersonBook persons;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** Logs an attempt once. */
    @Requires(Permission.CASE_CONTACT_LOG)
    public UUID log(@About UUID caseId, ContactLog.Entry entry, UUID token) {
        Viewer viewer = viewers.get();
        CaseFile file = door.open(viewer, caseId);
        mustBeOf(file, entry.personId());
        Optional<ContactCard> contact = contact(entry);
        return once.make(
                token,
                () -> events.add(ContactLog.log(file.id(), viewer, entry, contact))
                        .id());
    }

    private void mustBeOf(CaseFile file, UUID personId) {
        if (door.people(file).stream().noneMatch(p -> p.personId().equals(personId))) {
            throw new NotFound();
        }
    }

    /** The recorded way; an id that is not the person's own is not found. */
    private Optional<ContactCard> contact(ContactLog.Entry entry) {
        UUID wanted = entry.contactId();
        if (wanted == null) {
            return Optional.empty();
        }
        return Optional.of(persons.contactSheet(entry.personId()).contacts().stream()
                .filter(card -> card.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new));
    }
}
