package uk.concord.meeting;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.Drafting;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Writes the minutes, part by part, while the meeting goes on; of two who write at once no word is lost (S42). */
@Stateless
public class MinuteTaking {
    /** The longest part, in characters: minutes of 100,000 fit. */
    private static final int LONGEST = 150_000;

    /**
     * What became of a save.
     *
     * @param kept whether the text stands as the part; if not, it stands beside it
     */
    public record Saved(boolean kept, CaseOnScreen.Part part) {}

    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private MinutesShelf shelf;

    @Inject
    private Screens screens;

    @EJB
    private Drafting drafting;

    /** Saves a text that began from a revision; if somebody wrote since, both texts are kept and shown. */
    @Requires(Permission.MINUTES_WRITE)
    public Saved save(@About UUID partId, int seenRevision, String text) {
        Viewer viewer = viewers.get();
        MinutesPart part = toWrite(viewer, partId);
        if (text.length() > LONGEST) {
            throw new RuleBroken("meeting.minutes.long", "text");
        }
        boolean kept = part.isCurrent(seenRevision) || part.text().equals(text);
        if (!kept) {
            beside(viewer, part).say(text, viewer.at());
        } else if (!part.text().equals(text)) {
            part.write(viewer, text);
        }
        drafting.discard("minutes/" + partId);
        return new Saved(kept, shown(viewer, part));
    }

    private OtherWording beside(Viewer viewer, MinutesPart part) {
        return shelf.unsettled(viewer, List.of(part.id())).stream()
                .filter(wording -> wording.writtenBy().equals(viewer.accountId()))
                .findFirst()
                .orElseGet(() -> {
                    OtherWording added = OtherWording.of(part, viewer);
                    shelf.add(added);
                    return added;
                });
    }

    /** Makes one text of two: the other wording has been worked in, or is not needed. */
    @Requires(Permission.MINUTES_WRITE)
    public Saved settle(@About UUID partId, int seenRevision, UUID wordingId, String text) {
        Viewer viewer = viewers.get();
        MinutesPart part = toWrite(viewer, partId);
        OtherWording wording = shelf.findWording(viewer, wordingId)
                .filter(found -> found.partId().equals(partId))
                .orElseThrow(NotFound::new);
        if (!part.isCurrent(seenRevision)) {
            throw new RuleBroken("kernel.changedMeanwhile");
        }
        part.write(viewer, text);
        wording.settle();
        return new Saved(true, shown(viewer, part));
    }

    /** Takes a part to write in; says how it stands, and who else holds it. */
    @Requires(Permission.MINUTES_WRITE)
    public CaseOnScreen.Part take(@About UUID partId) {
        Viewer viewer = viewers.get();
        MinutesPart part = toWrite(viewer, partId);
        part.take(viewer);
        return shown(viewer, part);
    }

    private CaseOnScreen.Part shown(Viewer viewer, MinutesPart part) {
        return screens.parts(viewer, door.item(viewer, part.itemId())).stream()
                .filter(row -> row.id().equals(part.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private MinutesPart toWrite(Viewer viewer, UUID partId) {
        MinutesPart part = shelf.toWrite(viewer, partId).orElseThrow(NotFound::new);
        AgendaItem item = door.item(viewer, part.itemId());
        door.toRun(viewer, item.meetingId()).mustTakeMinutes();
        return part;
    }
}
