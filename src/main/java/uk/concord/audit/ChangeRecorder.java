package uk.concord.audit;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import uk.concord.kernel.Kept;

/** Notes each change of an entity while a service works; the trail writes them down when it is done. */
public class ChangeRecorder {
    @PostPersist
    void added(Object entity) {
        note("+", entity);
    }

    @PostUpdate
    void changed(Object entity) {
        note("~", entity);
    }

    @PostRemove
    void removed(Object entity) {
        note("-", entity);
    }

    private static void note(String sign, Object entity) {
        if (entity instanceof Kept kept && kept.isRecorded()) {
            PendingChanges.note(new PendingChanges.Change(
                    kept.subject(), sign + kept.getClass().getSimpleName() + ':' + kept.id()));
        }
    }
}
