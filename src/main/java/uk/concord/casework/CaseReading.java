package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CaseFacts;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.identity.People;

/** Opening a case: whole for those who see it whole, as a card for the owner of one action. */
@Stateless
public class CaseReading {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseStories stories;

    @Inject
    private CasePeople casePeople;

    @Inject
    private People people;

    @Inject
    private CurrentViewer viewers;

    /** The case, without what its share levels keep from this viewer; a restricted one once they have said why. */
    @Requires(Permission.CASE_READ)
    public OpenCase open(@About UUID caseId) {
        return tell(caseId, EnumSet.allOf(OpenCase.Section.class));
    }

    /** What one section of the page of the case shows, and what stands above it. */
    @Requires(Permission.CASE_READ)
    public OpenCase section(@About UUID caseId, OpenCase.Section section) {
        return tell(caseId, EnumSet.of(section));
    }

    private OpenCase tell(UUID caseId, Set<OpenCase.Section> sections) {
        Viewer viewer = viewers.get();
        CaseFile file = door.openSayingWhy(viewer, caseId);
        return stories.tell(file, new CaseStories.Asked(viewer, reader(viewer, file), sections));
    }

    /** What a form about the case shows of it; of a restricted one once they have said why. */
    @Requires(Permission.CASE_READ)
    public OpenCase.Front front(@About UUID caseId) {
        Viewer viewer = viewers.get();
        return stories.front(door.openSayingWhy(viewer, caseId), viewer);
    }

    /** Which case it is that asks why, and whether it does at all; nothing of what is in it. */
    public record Asking(String reference, boolean restricted) {}

    /** What a named person is asked before a restricted case opens; for any other there is no such case (L-06, 1.5). */
    @Requires(Permission.CASE_READ)
    public Asking asking(@About UUID caseId) {
        CaseFile file = door.open(viewers.get(), caseId);
        return new Asking(file.reference(), file.isRestricted());
    }

    /** From now on, for twelve hours, the case opens to the one who said why. */
    @Requires(Permission.CASE_READ)
    public void sayWhy(@About UUID caseId, String words) {
        Viewer viewer = viewers.get();
        door.sayWhy(viewer, door.open(viewer, caseId), words);
    }

    /** The case for whoever may log a contact with its victim: nobody else opens the form (1.3). */
    @Requires(Permission.CASE_CONTACT_READ)
    public OpenCase toContact(@About UUID caseId) {
        return tell(caseId, EnumSet.of(OpenCase.Section.PEOPLE));
    }

    /** What stands above the form with which the chair closes a case: nobody else opens it (1.2). */
    @Requires(Permission.CASE_CLOSE_READ)
    public OpenCase.Head toClose(@About UUID caseId) {
        return front(caseId).head();
    }

    private Reader reader(Viewer viewer, CaseFile file) {
        CaseFacts.Office office = door.office(viewer, file);
        return new Reader(
                viewer.agencyId(),
                office.chairs() || office.coordinates(),
                viewer.desk().statutory());
    }

    /** The minimum facts for a worker who owns an open action of the case (S9). */
    @Requires(Permission.CASE_READ)
    public MinimumCard card(@About UUID caseId) {
        Viewer viewer = viewers.get();
        CaseFile file = door.glimpse(viewer, caseId);
        OpenCase.Head head = casePeople.head(file);
        List<ActionRow> own = stories.actions(file, viewer).stream()
                .filter(row ->
                        row.isOpen() && viewer.accountId().equals(row.owner().accountId()))
                .toList();
        List<String> coordinators =
                people.names(new HashSet<>(people.holding(Role.COORD, file.area()))).values().stream()
                        .sorted()
                        .toList();
        return new MinimumCard(file.reference(), head.victim(), head.contact(), own, coordinators);
    }
}
