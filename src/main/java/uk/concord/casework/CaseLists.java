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
              c.childAtRisk, c.emergency)\s""";

    /** A name that nobody bears is searched like one in a hidden case: the time of the answer tells nothing (1.4). */
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private static final int VERY_MANY = 4000;

    @PersistenceContext
    private EntityManager em;

    /** The page; victims are those who bear the name that the filter asks for. */
    CaseListing find(Viewer viewer, CaseFilter filter, Set<UUID> victims) {
        Visible visible = new Visible(viewer, walk(viewer, filter));
        if (!visible.isPossible()) {
            return new CaseListing(List.of(), CaseListing.Total.exactly(0), filter);
        }
        TypedQuery<CaseRow> query = visible.bind(
                em.createQuery(ROW + from(visible, filter) + " ORDER BY " + visible.order(), CaseRow.class));
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
        boolean few = visible.walk() == Visible.Walk.PLACES && !hasPlacesBeyond(CaseFilter.MOST, visible.viewer());
        if (!few && isThereBeyond(visible, filter, victims)) {
            return CaseListing.Total.moreThan(CaseFilter.MOST);
        }
        TypedQuery<Long> count =
                visible.bind(em.createQuery("SELECT COUNT(c.id) " + from(visible, filter), Long.class));
        bind(count, filter, victims);
        return CaseListing.Total.exactly(count.getSingleResult());
    }

    private boolean isThereBeyond(Visible visible, CaseFilter filter, Set<UUID> victims) {
        TypedQuery<UUID> beyond = visible.bind(em.createQuery("SELECT c.id " + from(visible, filter), UUID.class));
        bind(beyond, filter, victims);
        return !beyond.setFirstResult(CaseFilter.MOST)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Who sees cases by the places of their agency walks those, unless a filter passes over most of very many; then, and
     * where an office shows cases too, the cases are walked.
     */
    private Visible.Walk walk(Viewer viewer, CaseFilter filter) {
        boolean alone = Visible.isByPlacesAlone(viewer);
        if (alone && filter.isOpen()) {
            return Visible.Walk.PLACES;
        }
        if (viewer.representsAgency() && hasPlacesBeyond(VERY_MANY, viewer)) {
            return Visible.Walk.CASES;
        }
        return alone && filter.text().isEmpty() ? Visible.Walk.PLACES : Visible.Walk.GATHERED;
    }

    private boolean hasPlacesBeyond(int many, Viewer viewer) {
        return !em.createQuery("SELECT t.id FROM CaseTeam t WHERE t.agencyId = :agency", UUID.class)
                .setParameter("agency", viewer.agencyId())
                .setFirstResult(many)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static String from(Visible visible, CaseFilter filter) {
        return "FROM " + visible.source() + " WHERE " + where(filter) + visible.condition();
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
