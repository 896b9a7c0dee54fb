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

    @PersistenceContext
    private EntityManager em;

    /** The page; victims are those who bear the name that the filter asks for. */
    CaseListing find(Viewer viewer, CaseFilter filter, Set<UUID> victims) {
        Visible visible = new Visible(viewer);
        if (!visible.isPossible()) {
            return new CaseListing(List.of(), 0, filter);
        }
        String where = where(filter) + visible.condition();
        TypedQuery<Long> count = visible.bind(em.createQuery(COUNT + where, Long.class));
        bind(count, filter, victims);
        TypedQuery<CaseRow> rows =
                visible.bind(em.createQuery(ROW + where + " ORDER BY c.openedAt DESC, c.id DESC", CaseRow.class));
        bind(rows, filter, victims);
        return new CaseListing(
                rows.setFirstResult(filter.first())
                        .setMaxResults(CaseFilter.PAGE)
                        .getResultList(),
                count.getSingleResult(),
                filter);
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
