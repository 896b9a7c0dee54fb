package uk.concord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.concord.access.Viewer;

/** What ties a worker and their agency to a meeting, without any tie to its cases. */
@ApplicationScoped
public class MeetingTies {
    @Inject
    private Meetings meetings;

    @Inject
    private Researches researches;

    /** Named as deputy chair, with no case handed over. */
    @Transactional
    public void deputy(Viewer coordinator, UUID meetingId, UUID account) {
        meetings.find(coordinator, meetingId).orElseThrow().nameDeputy(account);
    }

    /** What the agency of the viewer was asked about an item, whether they still find its case or not. */
    @Transactional
    public UUID asked(Viewer viewer, UUID itemId) {
        return researches.ofAgency(viewer).stream()
                .filter(request -> request.itemId().equals(itemId))
                .map(ResearchRequest::id)
                .findFirst()
                .orElseThrow();
    }
}
