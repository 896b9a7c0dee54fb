package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.concord.casefile.ConflictDeclared;

/** Tells those who run a case that a worker on it has declared a conflict; not who, and not what (dossier 7). */
@Dependent
class ConflictNews {
    @Inject
    private Telling telling;

    void declared(@Observes ConflictDeclared news) {
        telling.tell(
                news.officers(),
                new Message(
                        "notify.conflict.declared",
                        news.reference(),
                        "/casework/who-can-see.xhtml?id=" + news.caseId()));
    }
}
