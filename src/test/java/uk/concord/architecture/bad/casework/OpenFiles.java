package uk.concord.architecture.bad.casework;

import java.util.Optional;
import uk.concord.architecture.bad.access.Viewer;
import uk.concord.architecture.bad.kernel.Repository;

/** Hands a file to whoever asks. */
@Repository
class OpenFiles {
    Optional<Folder> byReference(String reference) {
        return Optional.of(new Folder(reference));
    }

    Optional<Folder> visibleTo(Viewer viewer, String reference) {
        return Optional.of(new Folder(reference + viewer.account()));
    }

    boolean holds(String reference) {
        return !reference.isEmpty();
    }
}
