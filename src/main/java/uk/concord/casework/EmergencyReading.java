package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.Circle;
import uk.concord.emergency.Glass;
import uk.concord.emergency.GlassBreak;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Break-glass: what an emergency needs of a case, for somebody who does not find it otherwise, and the review (1.5). */
@Stateless
public class EmergencyReading {
    @Inject
    private CaseDoor door;

    @Inject
    private CasePeople casePeople;

    @Inject
    private Glass glass;

    @Inject
    private People people;

    @Inject
    private CurrentViewer viewers;

    /** Who is in danger, how they may be reached safely, from whom; read only, until a moment. */
    public record Sheet(OpenCase.Head head, List<OpenCase.PersonRow> people, Instant until) {}

    /** One that waits for the viewer's review. */
    public record Waiting(UUID id, String reference, String by, Instant at, String reason, LocalDate reviewBy) {}

    /** Opens the case of this reference for an hour; a conflict keeps its worker out in an emergency too. */
    @Requires(Permission.GLASS_BREAK)
    public UUID breakGlass(String reference, String reason) {
        glass.mustSay(reason);
        Viewer viewer = viewers.get();
        Circle circle = door.inEmergency(viewer, reference)
                .orElseThrow(() -> new RuleBroken("casework.glass.reference", "reference"));
        CaseFile file = circle.file();
        glass.breakFor(viewer, new GlassBreak.Pane(file.id(), file.reference()), reason, second(circle, viewer));
        return file.id();
    }

    /** What is behind the glass, while it is broken. */
    @Requires(Permission.GLASS_READ)
    public Sheet sheet(@About UUID caseId) {
        Viewer viewer = viewers.get();
        GlassBreak broken = glass.openTo(viewer, caseId).orElseThrow(NotFound::new);
        CaseFile file = door.behind(broken, viewer);
        return new Sheet(casePeople.head(file), casePeople.rows(file, true), broken.endsAt());
    }

    /** What others did and this viewer has to look at. */
    @Requires(Permission.GLASS_LIST)
    public List<Waiting> waiting() {
        List<GlassBreak> all = glass.waitingFor(viewers.get());
        Map<UUID, String> names =
                people.names(all.stream().map(GlassBreak::accountId).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new Waiting(
                        one.id(),
                        one.reference(),
                        names.getOrDefault(one.accountId(), ""),
                        one.brokenAt(),
                        one.reason(),
                        one.reviewBy()))
                .toList();
    }

    /** One of them. */
    @Requires(Permission.GLASS_LIST)
    public Waiting waitingOne(UUID id) {
        return waiting().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Somebody who was told, and who is not the one who did it, says whether it was right. */
    @Requires(Permission.GLASS_REVIEW)
    public void review(UUID id, GlassBreak.Finding finding, String words) {
        glass.review(viewers.get(), id, finding, words);
    }

    /** Other information governance leads and chairs who find the case; if there are none, those without a conflict. */
    private Set<UUID> second(Circle circle, Viewer viewer) {
        Set<UUID> near = told(circle, viewer, circle::admits);
        return near.isEmpty() ? told(circle, viewer, worker -> !circle.shutsOut(worker)) : near;
    }

    private Set<UUID> told(Circle circle, Viewer viewer, Predicate<Colleague> fit) {
        Set<UUID> officers = new HashSet<>();
        for (Role role : List.of(Role.IG_LEAD, Role.CHAIR)) {
            officers.addAll(people.holding(role, ""));
            officers.addAll(people.holding(role, circle.file().area()));
        }
        officers.remove(viewer.accountId());
        return officers.stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(fit)
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }
}
