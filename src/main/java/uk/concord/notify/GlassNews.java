package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.concord.emergency.GlassBroken;

/** Tells the others at once that somebody reads a case in an emergency (1.5). */
@Dependent
class GlassNews {
    @Inject
    private Telling telling;

    void broken(@Observes GlassBroken news) {
        telling.tell(
                news.told(),
                new Message(
                        "notify.glass.broken", news.reference(), "/casework/glass-review.xhtml?id=" + news.breakId()));
    }
}
