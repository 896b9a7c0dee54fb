package uk.concord.kernel;

import jakarta.ejb.ApplicationException;

/**
 * What the viewer may not see and what does not exist: one exception, one page, one status, one text, so that nobody
 * can tell the two apart (dossier 1.4).
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
