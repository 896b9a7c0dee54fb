package uk.concord.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Repository;

/** The minutes by item and part, the other wordings beside them, the addenda after them. */
@Repository
class MinutesShelf {
    @PersistenceContext
    private EntityManager em;

    void add(Kept thing) {
        em.persist(thing);
    }

    List<MinutesPart> parts(Viewer viewer, UUID itemId) {
        return em
                .createQuery("SELECT p FROM MinutesPart p WHERE p.itemId = :item", MinutesPart.class)
                .setParameter("item", itemId)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(MinutesPart::kind))
                .toList();
    }

    /** The part, held until the save is done: of two who save at once the second waits and then sees the first (S42). */
    Optional<MinutesPart> toWrite(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(MinutesPart.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<MinutesPart> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(MinutesPart.class, id));
    }

    List<OtherWording> unsettled(Viewer viewer, Collection<UUID> partIds) {
        if (partIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT w FROM OtherWording w WHERE w.partId IN :parts AND w.settled = FALSE ORDER BY w.id",
                        OtherWording.class)
                .setParameter("parts", partIds)
                .getResultList();
    }

    Optional<OtherWording> findWording(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(OtherWording.class, id));
    }

    List<Addendum> addenda(Viewer viewer, UUID itemId) {
        return em.createQuery("SELECT a FROM Addendum a WHERE a.itemId = :item ORDER BY a.writtenAt", Addendum.class)
                .setParameter("item", itemId)
                .getResultList();
    }
}
