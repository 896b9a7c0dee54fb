package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDocket;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** An agency's representative answers what is asked: nothing known in one click, or person by person. */
@Stateless
public class Researching {
    /** A request in a list. */
    public record Row(
            UUID id,
            String reference,
            Instant meetsAt,
            Instant dueAt,
            ResearchRequest.Status status,
            boolean late,
            boolean open,
            boolean takenOff) {
        /** It waits for this agency: nothing has come, and an answer is still of use. */
        public boolean isWaiting() {
            return open && !status.isReturned();
        }

        public String standing() {
            return status.label(late);
        }
    }

    /** A request to be answered: its people and what has been said of them so far. */
    public record Sheet(
            Row row,
            UUID caseId,
            String agency,
            List<CaseDocket.PersonOnCase> people,
            List<ResearchFact.Answer> answers,
            String offer,
            int agencies,
            boolean packOut) {
        public boolean open() {
            return row.open();
        }
    }

    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private Researches researches;

    @Inject
    private Roll roll;

    @Inject
    private OnceOnly once;

    /** What the viewer's agency is asked, what waits for it first; a case that is no longer theirs is left out. */
    @Requires(Permission.RESEARCH_RETURN)
    public List<Row> mine() {
        Viewer viewer = viewers.get();
        List<ResearchRequest> asked = researches.ofAgency(viewer);
        Map<UUID, String> seen = door.seenReferences(
                viewer, asked.stream().map(ResearchRequest::caseId).collect(Collectors.toSet()));
        // A request is the reason why its agency knows of the meeting: who sees the case may know when it is heard.
        Map<UUID, ResearchRequest.Hearable> hearables = door.hearables(viewer, asked);
        return asked.stream()
                .filter(request -> seen.containsKey(request.caseId()) && hearables.containsKey(request.itemId()))
                .filter(request ->
                        !Objects.requireNonNull(hearables.get(request.itemId())).isMootFor(request))
                .map(request -> row(
                        viewer,
                        request,
                        seen.getOrDefault(request.caseId(), ""),
                        Objects.requireNonNull(hearables.get(request.itemId()))))
                .sorted(Comparator.comparing(Row::isWaiting).reversed())
                .toList();
    }

    @Requires(Permission.RESEARCH_RETURN)
    public Sheet open(@About UUID requestId) {
        Viewer viewer = viewers.get();
        ResearchRequest request = own(viewer, requestId);
        CaseDocket.Docket docket = door.docket(request.caseId());
        ResearchRequest.Hearable hearing = hearing(request);
        return new Sheet(
                row(viewer, request, docket.reference(), hearing),
                request.caseId(),
                roll.agency(request.agencyId()),
                door.docket().people(request.caseId()),
                researches.facts(viewer, List.of(requestId)).stream()
                        .map(ResearchFact::answer)
                        .toList(),
                request.offer(),
                door.docket().team(request.caseId()).size(),
                hearing.meeting().status().isPackOut());
    }

    /** Nothing known: one click, and the agency has returned (S38). */
    @Requires(Permission.RESEARCH_RETURN)
    public void nothingKnown(UUID token, @About UUID requestId) {
        change(token, requestId, request -> request.nil(viewers.get(), hearing(request)));
    }

    /** Keeps what is written so far, for the agency alone. */
    @Requires(Permission.RESEARCH_RETURN)
    public void keep(UUID token, @About UUID requestId, List<ResearchFact.Answer> answers, String offer) {
        change(token, requestId, request -> {
            request.keep(viewers.get(), hearing(request), offer);
            write(request, answers);
        });
    }

    /** Returns it, with an answer for each person: the pack carries it to those who may read each fact. */
    @Requires(Permission.RESEARCH_RETURN)
    public void giveBack(UUID token, @About UUID requestId, List<ResearchFact.Answer> answers, String offer) {
        change(token, requestId, request -> {
            RuleBroken.ifAny(ResearchFact.Answer.unanswered(people(request), answers));
            List<ResearchFact.Answer> checked =
                    answers.stream().map(ResearchFact.Answer::checked).toList();
            request.giveBack(viewers.get(), hearing(request), offer);
            write(request, checked);
        });
    }

    @Requires(Permission.RESEARCH_RETURN)
    public void decline(UUID token, @About UUID requestId, String reason) {
        change(token, requestId, request -> request.decline(viewers.get(), hearing(request), reason));
    }

    private void write(ResearchRequest request, List<ResearchFact.Answer> answers) {
        Set<UUID> people = people(request);
        boolean strangers = answers.stream().anyMatch(answer -> !people.contains(answer.personId()));
        if (strangers) {
            throw new NotFound();
        }
        researches.replace(viewers.get(), request, answers);
    }

    private Set<UUID> people(ResearchRequest request) {
        return door.docket().people(request.caseId()).stream()
                .map(CaseDocket.PersonOnCase::personId)
                .collect(Collectors.toSet());
    }

    private void change(UUID token, UUID requestId, Consumer<ResearchRequest> verb) {
        ResearchRequest request = own(viewers.get(), requestId);
        once.run(token, () -> verb.accept(request));
    }

    private ResearchRequest.Hearable hearing(ResearchRequest request) {
        Viewer viewer = viewers.get();
        return new ResearchRequest.Hearable(
                door.meeting(viewer, request.meetingId()), door.item(viewer, request.itemId()));
    }

    /** A request to the viewer's own agency, on a case that they see now. */
    private ResearchRequest own(Viewer viewer, UUID requestId) {
        ResearchRequest request = researches.find(viewer, requestId).orElseThrow(NotFound::new);
        if (!request.agencyId().equals(viewer.agencyId()) || !viewer.representsAgency()) {
            throw new NotFound();
        }
        door.mustSeeCase(viewer, request.caseId());
        return request;
    }

    private static Row row(Viewer viewer, ResearchRequest request, String reference, ResearchRequest.Hearable hearing) {
        return new Row(
                request.id(),
                reference,
                hearing.meeting().startsAt(),
                request.dueAt(),
                request.standing(viewer.at(), hearing.meeting()),
                request.isLate(),
                request.mayAnswer(hearing),
                hearing.item().isTakenOff());
    }
}
