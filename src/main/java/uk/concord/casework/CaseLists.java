package uk.concord.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.casefile.Visible;
import uk.concord.kernel.Repository;

/** Lists of cases, each within what its viewer sees whole. */
@Repository
class CaseLists {
    private static final String ROW = """
            SELECT NEW uk.concord.casework.CaseRow(c.id, c.reference, c.status, c.level, c.nextOn, c.restricted,
              c.childAtRisk, c.emergency) FROM CaseFile c WHERE\s""";

    private static final String COUNT = "SELECT COUNT(c.id) FROM CaseFile c WHERE ";

    /** A name that nobody bears is searched like one in a hidden case: the time of the answer tells nothing (1.4). */
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private static final int VERY_MANY = 4000;

    @PersistenceContext
    private EntityManager em;

    /** The page; victims are those who bear the name that the filter asks for. */
    CaseListing find(Viewer viewer, CaseFilter filter, Set<UUID> victims) {
        Visible visible = new Visible(viewer, isOnVeryMany(viewer));
        if (!visible.isPossible()) {
            return new CaseListing(List.of(), CaseListing.Total.exactly(0), filter);
        }
        String where = where(filter) + visible.condition();
        TypedQuery<CaseRow> query =
                visible.bind(em.createQuery(ROW + where + " ORDER BY c.openedAt DESC, c.id DESC", CaseRow.class));
        bind(query, filter, victims);
        List<CaseRow> rows = query.setFirstResult(filter.first())
                .setMaxResults(CaseFilter.PAGE)
                .getResultList();
        boolean last = rows.size() < CaseFilter.PAGE && (!rows.isEmpty() || filter.page() == 1);
        return new CaseListing(
                rows,
                last ? CaseListing.Total.exactly(filter.first() + (long) rows.size()) : total(visible, filter, victims),
                filter);
    }

    /** Counted as far as pages go: somebody who sees all cases of years must not wait while all of them are counted. */
    private CaseListing.Total total(Visible visible, CaseFilter filter, Set<UUID> victims) {
        String where = where(filter) + visible.condition();
        TypedQuery<UUID> beyond =
                visible.bind(em.createQuery("SELECT c.id FROM CaseFile c WHERE " + where, UUID.class));
        bind(beyond, filter, victims);
        if (!beyond.setFirstResult(CaseFilter.MOST)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return CaseListing.Total.moreThan(CaseFilter.MOST);
        }
        TypedQuery<Long> count = visible.bind(em.createQuery(COUNT + where, Long.class));
        bind(count, filter, victims);
        return CaseListing.Total.exactly(count.getSingleResult());
    }

    /** Whether the agency for which the viewer speaks is on so many cases that to gather and sort them takes long. */
    private boolean isOnVeryMany(Viewer viewer) {
        return viewer.representsAgency()
                && !em.createQuery(
                                "SELECT t.id FROM CaseTeam t WHERE t.agencyId = :agency AND t.status"
                                        + " = uk.concord.casefile.CaseTeam.Status.ACTIVE",
                                UUID.class)
                        .setParameter("agency", viewer.agencyId())
                        .setFirstResult(VERY_MANY)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private static String where(CaseFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.status() != null) {
            parts.add("c.status = :status");
        }
        if (filter.level() != null) {
            parts.add("c.level = :level");
        }
        if (filter.asksForName()) {
            parts.add("c.victimId IN :victims");
        }
        if (filter.reference().isPresent()) {
            parts.add("c.reference LIKE :reference");
        }
        parts.add("");
        return String.join(" AND ", parts);
    }

    private static void bind(TypedQuery<?> query, CaseFilter filter, Set<UUID> victims) {
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.level() != null) {
            query.setParameter("level", filter.level());
        }
        if (filter.asksForName()) {
            query.setParameter("victims", victims.isEmpty() ? NOBODY : victims);
        }
        filter.reference().ifPresent(reference -> query.setParameter("reference", reference + "%"));
    }
}
