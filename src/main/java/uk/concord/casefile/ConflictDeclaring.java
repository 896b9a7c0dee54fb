package uk.concord.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.RuleBroken;

/** A worker says that they have a conflict; from that moment they do not find the case (1.5). */
@Stateless
public class ConflictDeclaring {
    @Inject
    private CaseFiles files;

    @Inject
    private CaseDoor door;

    @Inject
    private People people;

    @Inject
    private Event<ConflictDeclared> news;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.CONFLICT_DECLARE)
    public void declare(@About UUID caseId, CaseConflict.Type type, String words) {
        Viewer viewer = viewers.get();
        CaseFile file = door.open(viewer, caseId);
        if (type.wantsWords() && words.isBlank()) {
            throw new RuleBroken("casework.conflict.words", "words");
        }
        Set<UUID> officers = officers(file, viewer);
        files.add(CaseConflict.own(file.id(), viewer.accountId(), type, words, viewer.at()));
        news.fire(new ConflictDeclared(file.id(), file.reference(), officers));
    }

    /** Who can put somebody in their place; nobody who does not find the case themselves is told that there is one. */
    private Set<UUID> officers(CaseFile file, Viewer declaring) {
        Circle circle = door.circle(file);
        Stream<UUID> chairs = circle.chairings().stream().map(CaseChairing::accountId);
        return Stream.concat(chairs, people.holding(Role.COORD, file.area()).stream())
                .filter(id -> !id.equals(declaring.accountId()))
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(circle::admits)
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }
}
