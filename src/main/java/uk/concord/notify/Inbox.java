package uk.concord.notify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.NotFound;

/** The viewer's own inbox. */
@Stateless
public class Inbox {
    @Inject
    private Notices notices;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_DESK)
    public List<NoticeRow> lines() {
        return notices.of(viewers.get().accountId());
    }

    /** Marks a line as read and gives the address to which it leads. */
    @Requires(Permission.OWN_DESK)
    public String read(UUID noticeId) {
        return notices.find(noticeId)
                .filter(notice -> notice.isFor(viewers.get().accountId()))
                .orElseThrow(NotFound::new)
                .read(clock.instant())
                .link();
    }
}
