package uk.concord.referral;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Repository;

/** The referrals, each loaded only for a viewer whose it is: its author, their manager, or the coordinator of its area. */
@Repository
class Referrals {
    /** Where a manager still reads a referral whole: what was decided is the case's, of which they see nothing (1.3). */
    private static final Set<ReferralStatus> UNDECIDED = EnumSet.of(
            ReferralStatus.WITH_MANAGER,
            ReferralStatus.SUBMITTED,
            ReferralStatus.INFO_REQUESTED,
            ReferralStatus.DECLINE_PROPOSED);

    @PersistenceContext
    private EntityManager em;

    void add(Referral referral) {
        em.persist(referral);
    }

    void remove(Referral draft) {
        em.remove(draft);
    }

    /** Lets the portal itself look after drafts that were not saved since: nobody is looking, and nothing is shown. */
    void eachIdle(Instant since, Consumer<Referral> look) {
        em.createQuery(
                        "SELECT r FROM Referral r WHERE r.status = :draft AND r.changedAt < :since ORDER BY r.changedAt",
                        Referral.class)
                .setParameter("draft", ReferralStatus.DRAFT)
                .setParameter("since", since)
                .getResultList()
                .forEach(look);
    }

    /** A referral to write in: its author's alone. */
    Referral own(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer) && r.isBy(viewer.accountId()))
                .orElseThrow(NotFound::new);
    }

    boolean isSentBy(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer) && r.isBy(viewer.accountId()))
                .filter(r -> r.status() != ReferralStatus.DRAFT)
                .isPresent();
    }

    /** Whether somebody still writes this draft. */
    boolean isDraftOf(UUID author, UUID id) {
        return find(id).filter(r -> r.isBy(author) && r.status() == ReferralStatus.DRAFT)
                .isPresent();
    }

    /** A referral to read: its author's, and their manager's of the same agency (2.2). */
    Referral readable(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer) && (r.isBy(viewer.accountId()) || isManaged(viewer, r)))
                .orElseThrow(NotFound::new);
    }

    /** A referral that was sent, for the coordinator of its area. */
    Referral inTriage(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer)
                        && !r.status().isBeforeTriage()
                        && viewer.coordinatedAreas().contains(r.area()))
                .orElseThrow(NotFound::new);
    }

    /** A proposed decline, for its chair, or for a coordinator as the second person. */
    Referral proposed(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer)
                        && r.status() == ReferralStatus.DECLINE_PROPOSED
                        && (chairs(viewer, r) || viewer.coordinatedAreas().contains(r.area())))
                .orElseThrow(NotFound::new);
    }

    /** An emergency that waits for its decision, for a chair of its area (2.6). */
    Referral emergency(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer)
                        && r.status() == ReferralStatus.SUBMITTED
                        && r.emergency().isAsked()
                        && chairs(viewer, r))
                .orElseThrow(NotFound::new);
    }

    /** One of the manager's own agency, but none of their own writing (1.2: creator and approver are two people). */
    Referral managed(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer) && isManaged(viewer, r) && !r.isBy(viewer.accountId()))
                .orElseThrow(NotFound::new);
    }

    /** One that a manager may read whole to sign it: until they have said a word, and until triage has decided. */
    Referral signable(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer) && isSignable(viewer, r)).orElseThrow(NotFound::new);
    }

    static boolean isSignable(Viewer viewer, Referral referral) {
        return isManaged(viewer, referral)
                && !referral.isBy(viewer.accountId())
                && referral.signOff().isOpen()
                && UNDECIDED.contains(referral.status());
    }

    /** Those that wait for a manager's signature, the longest waiting first; none of the viewer's own writing. */
    List<Referral> toSign(Viewer viewer) {
        return em.createQuery(
                        "SELECT r FROM Referral r WHERE r.agencyId = :agency AND r.signOff.state IN :open"
                                + " AND r.status IN :undecided ORDER BY r.signOff.sentAt",
                        Referral.class)
                .setParameter("agency", viewer.agencyId())
                .setParameter("open", EnumSet.of(SignOff.State.ASKED, SignOff.State.AFTERWARDS))
                .setParameter("undecided", UNDECIDED)
                .setMaxResults(200)
                .getResultStream()
                .filter(r -> isAtWork(viewer) && isSignable(viewer, r))
                .toList();
    }

    /** A referral that led to a case, for a reader of that case. */
    Optional<Referral> accepted(Viewer viewer, UUID id) {
        return find(id).filter(r -> isAtWork(viewer) && r.caseId().isPresent());
    }

    private static boolean chairs(Viewer viewer, Referral referral) {
        return viewer.roles().contains(new HeldRole(Role.CHAIR, referral.area()));
    }

    private Optional<Referral> find(UUID id) {
        return Optional.ofNullable(em.find(Referral.class, id));
    }

    private static boolean isAtWork(Viewer viewer) {
        return viewer.desk().active() && viewer.desk().mayShareCases();
    }

    private static boolean isManaged(Viewer viewer, Referral referral) {
        return viewer.holds(Role.AGENCY_MGR) && viewer.agencyId().equals(referral.agencyId());
    }

    List<Referral> writtenBy(Viewer viewer) {
        return em.createQuery(
                        "SELECT r FROM Referral r WHERE r.referrerId = :author ORDER BY r.changedAt DESC",
                        Referral.class)
                .setParameter("author", viewer.accountId())
                .setMaxResults(200)
                .getResultList();
    }

    /** Those of the author that wait for them: drafts, and questions that came back. */
    List<Referral> unfinishedBy(Viewer viewer) {
        return em.createQuery(
                        "SELECT r FROM Referral r WHERE r.referrerId = :author AND r.status IN :unfinished"
                                + " ORDER BY r.changedAt DESC",
                        Referral.class)
                .setParameter("author", viewer.accountId())
                .setParameter("unfinished", EnumSet.of(ReferralStatus.DRAFT, ReferralStatus.INFO_REQUESTED))
                .setMaxResults(200)
                .getResultList();
    }

    /** The referrals of a manager's agency, drafts and sent ones. */
    List<Referral> ofAgency(Viewer viewer) {
        return em.createQuery(
                        "SELECT r FROM Referral r WHERE r.agencyId = :agency ORDER BY r.changedAt DESC", Referral.class)
                .setParameter("agency", viewer.agencyId())
                .setMaxResults(200)
                .getResultList();
    }
}
