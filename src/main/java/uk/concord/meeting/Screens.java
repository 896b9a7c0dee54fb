package uk.concord.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionRow;
import uk.concord.agency.Agency;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.Colleague;

/** Lays out what stands on a screen of the meeting: research by share level, minutes by part, owners by agency. */
@Dependent
class Screens {
    @Inject
    private MeetingDoor door;

    @Inject
    private Researches researches;

    @Inject
    private MinutesShelf shelf;

    @Inject
    private Roll roll;

    @Inject
    private ActionBook actions;

    /**
     * What the agencies returned on an item.
     *
     * @param shared the screen is shared with the room: only what all attending may read
     */
    List<CaseOnScreen.Research> research(Viewer viewer, Meeting meeting, AgendaItem item, boolean shared) {
        List<ResearchRequest> requests = researches.ofItems(viewer, List.of(item.id()));
        Map<UUID, List<ResearchFact>> facts =
                researches
                        .facts(
                                viewer,
                                requests.stream().map(ResearchRequest::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ResearchFact::requestId));
        Set<UUID> authors =
                requests.stream().flatMap(r -> r.authorId().stream()).collect(Collectors.toSet());
        Names names = new Names(roll.agencyNames(), roll.names(authors), people(item.caseId()));
        return requests.stream()
                .map(request -> {
                    ResearchFact.Reader reader = reader(viewer, meeting, request, shared);
                    ResearchRequest.Status standing = request.standing(viewer.at(), meeting);
                    return research(request, standing, readable(request, standing, reader, facts), names);
                })
                .sorted(Comparator.comparing(CaseOnScreen.Research::agency))
                .toList();
    }

    private record Names(Map<UUID, String> agencies, Map<UUID, String> authors, Map<UUID, String> people) {}

    private Map<UUID, String> people(UUID caseId) {
        return door.docket().people(caseId).stream()
                .collect(Collectors.toMap(
                        CaseDocket.PersonOnCase::personId, CaseDocket.PersonOnCase::name, (one, same) -> one));
    }

    private ResearchFact.Reader reader(Viewer viewer, Meeting meeting, ResearchRequest request, boolean shared) {
        boolean statutory = roll.find(viewer.agencyId())
                .filter(Agency::isCdaRelevantAuthority)
                .isPresent();
        if (shared) {
            return new ResearchFact.Reader(
                    false, false, false, false, meeting.status().isPackOut());
        }
        return new ResearchFact.Reader(
                request.agencyId().equals(viewer.agencyId()) && viewer.representsAgency(),
                meeting.isPresidedBy(viewer.accountId()),
                viewer.coordinatedAreas().contains(meeting.area()),
                statutory,
                meeting.status().isPackOut());
    }

    private static List<ResearchFact> readable(
            ResearchRequest request,
            ResearchRequest.Status standing,
            ResearchFact.Reader reader,
            Map<UUID, List<ResearchFact>> facts) {
        // Nothing known, a refusal and a spoken answer carry no facts: what was begun before them stays the agency's
        // own.
        boolean returned = standing == ResearchRequest.Status.RETURNED;
        return facts.getOrDefault(request.id(), List.of()).stream()
                .filter(fact -> reader.mayRead(fact.shareLevel(), returned))
                .toList();
    }

    private static CaseOnScreen.Research research(
            ResearchRequest request, ResearchRequest.Status standing, List<ResearchFact> facts, Names names) {
        return new CaseOnScreen.Research(
                request.id(),
                request.agencyId(),
                names.agencies().getOrDefault(request.agencyId(), ""),
                standing,
                request.isLate(),
                request.authorId()
                        .map(author -> names.authors().getOrDefault(author, ""))
                        .orElse(""),
                standing == ResearchRequest.Status.VERBAL_LATE ? request.offer() : "",
                facts.stream()
                        .map(ResearchFact::answer)
                        .map(answer -> fact(answer, names.people()))
                        .toList());
    }

    private static CaseOnScreen.Fact fact(ResearchFact.Answer answer, Map<UUID, String> people) {
        return new CaseOnScreen.Fact(
                people.getOrDefault(answer.personId(), ""),
                answer.known(),
                answer.kind(),
                answer.text(),
                answer.shareLevel());
    }

    /** The parts of an item's minutes, each with who holds it and what others wrote beside it. */
    List<CaseOnScreen.Part> parts(Viewer viewer, AgendaItem item) {
        List<MinutesPart> parts = shelf.parts(viewer, item.id());
        List<OtherWording> others =
                shelf.unsettled(viewer, parts.stream().map(MinutesPart::id).toList());
        Set<UUID> writers = new HashSet<>();
        parts.forEach(part -> part.writtenBy().ifPresent(writers::add));
        parts.forEach(part -> part.holder(viewer.at()).ifPresent(writers::add));
        others.forEach(other -> writers.add(other.writtenBy()));
        Map<UUID, String> names = roll.names(writers);
        return parts.stream().map(part -> part(viewer, part, others, names)).toList();
    }

    private static CaseOnScreen.Part part(
            Viewer viewer, MinutesPart part, List<OtherWording> others, Map<UUID, String> names) {
        return new CaseOnScreen.Part(
                part.id(),
                part.kind(),
                part.text(),
                part.revision(),
                part.writtenBy().map(id -> names.getOrDefault(id, "")).orElse(""),
                part.writtenAt(),
                part.holder(viewer.at())
                        .filter(holder -> !holder.equals(viewer.accountId()))
                        .map(id -> names.getOrDefault(id, ""))
                        .orElse(""),
                others.stream()
                        .filter(other -> other.partId().equals(part.id()))
                        .map(o -> new CaseOnScreen.Wording(
                                o.id(), o.text(), names.getOrDefault(o.writtenBy(), ""), o.writtenAt()))
                        .toList());
    }

    List<ActionRow> actions(Viewer viewer, AgendaItem item, String reference) {
        return actions.ofSubject(viewer, item.caseId(), reference);
    }

    /** To whom an action may be given: those here first, then the invited agencies and their people. */
    List<CaseOnScreen.Owner> owners(Viewer viewer, Meeting meeting, AgendaItem item) {
        Set<UUID> here = here(viewer, meeting);
        Map<UUID, String> agencies = roll.agencyNames();
        List<CaseOnScreen.Owner> owners = new ArrayList<>();
        for (UUID agency : door.docket().team(item.caseId())) {
            String name = agencies.getOrDefault(agency, "");
            boolean present = here.contains(agency);
            owners.add(new CaseOnScreen.Owner(agency, Optional.empty(), name, name, present));
            for (Colleague person : roll.of(agency)) {
                owners.add(new CaseOnScreen.Owner(agency, Optional.of(person.id()), person.name(), name, present));
            }
        }
        owners.sort(Comparator.comparing(CaseOnScreen.Owner::here).reversed().thenComparing(CaseOnScreen.Owner::name));
        return List.copyOf(owners);
    }

    /** The agencies with somebody in the room. */
    Set<UUID> here(Viewer viewer, Meeting meeting) {
        return door.attendance(viewer, meeting).stream()
                .filter(seat -> seat.status().isThere())
                .map(Attendance::agencyId)
                .collect(Collectors.toSet());
    }
}
