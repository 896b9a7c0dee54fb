package uk.concord.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Role;
import uk.concord.kernel.Repository;

/** The accounts and the roles they hold. */
@Repository
class Accounts {
    @PersistenceContext
    private EntityManager em;

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> byEmail(String email) {
        return em.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    List<RoleTenure> rolesAt(UUID accountId, Instant at) {
        return em.createQuery("""
                        SELECT r FROM RoleTenure r WHERE r.accountId = :account AND r.heldFrom <= :at
                          AND (r.heldUntil IS NULL OR r.heldUntil > :at)
                        """, RoleTenure.class)
                .setParameter("account", accountId)
                .setParameter("at", at)
                .getResultList();
    }

    List<AccountRow> rows() {
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.AccountRow(a.id, a.name, a.email, g.name, a.status)
                        FROM Account a, Agency g WHERE g.id = a.agencyId ORDER BY g.name, a.name
                        """, AccountRow.class).setMaxResults(500).getResultList();
    }

    Optional<AccountRow> row(UUID id) {
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.AccountRow(a.id, a.name, a.email, g.name, a.status)
                        FROM Account a, Agency g WHERE g.id = a.agencyId AND a.id = :id
                        """, AccountRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Colleague> colleagues(UUID agencyId) {
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.Colleague(a.id, a.name, a.agencyId) FROM Account a
                        WHERE a.agencyId = :agency AND a.status = uk.concord.identity.AccountStatus.ACTIVE ORDER BY a.name
                        """, Colleague.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    List<Colleague> byIds(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.Colleague(a.id, a.name, a.agencyId) FROM Account a
                        WHERE a.id IN :ids
                        """, Colleague.class).setParameter("ids", ids).getResultList();
    }

    List<UUID> holders(Role role, String area, Instant at) {
        return em.createQuery("""
                        SELECT r.accountId FROM RoleTenure r WHERE r.role = :role AND r.area = :area
                          AND r.heldFrom <= :at AND (r.heldUntil IS NULL OR r.heldUntil > :at)
                        """, UUID.class)
                .setParameter("role", role)
                .setParameter("area", area)
                .setParameter("at", at)
                .getResultList();
    }

    /** Active workers who hold a role in some areas, by area. */
    Map<String, List<Colleague>> holders(Role role, Set<String> areas, Instant at) {
        if (areas.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        SELECT r.area, a.id, a.name, a.agencyId FROM RoleTenure r, Account a
                        WHERE a.id = r.accountId AND r.role = :role AND r.area IN :areas
                          AND r.heldFrom <= :at AND (r.heldUntil IS NULL OR r.heldUntil > :at)
                        ORDER BY a.name
                        """, Object[].class)
                .setParameter("role", role)
                .setParameter("areas", areas)
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Colleague((UUID) row[1], (String) row[2], (UUID) row[3]),
                                Collectors.toList())));
    }

    List<UUID> holdersOf(UUID agencyId, Role role, Instant at) {
        return em.createQuery("""
                        SELECT DISTINCT r.accountId FROM RoleTenure r, Account a
                        WHERE r.role = :role AND a.id = r.accountId AND a.agencyId = :agency
                          AND a.status = uk.concord.identity.AccountStatus.ACTIVE
                          AND r.heldFrom <= :at AND (r.heldUntil IS NULL OR r.heldUntil > :at)
                        """, UUID.class)
                .setParameter("role", role)
                .setParameter("agency", agencyId)
                .setParameter("at", at)
                .getResultList();
    }

    void add(Account account) {
        em.persist(account);
    }

    void add(RoleTenure tenure) {
        em.persist(tenure);
    }
}
