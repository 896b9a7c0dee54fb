package uk.concord.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;
import uk.concord.kernel.Repository;

/** The accounts and the roles they hold. */
@Repository
class Accounts {
    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

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

    /** Roles that the account holds at some moment of a span; without an end, at any later moment. */
    List<RoleTenure> rolesWithin(UUID accountId, Instant from, @Nullable Instant until) {
        return em.createQuery("""
                        SELECT r FROM RoleTenure r WHERE r.accountId = :account AND r.heldFrom < :until
                          AND (r.heldUntil IS NULL OR (r.heldUntil > :from AND r.heldUntil > r.heldFrom))
                        ORDER BY r.heldFrom, r.id
                        """, RoleTenure.class)
                .setParameter("account", accountId)
                .setParameter("from", from)
                .setParameter("until", until == null ? FOR_EVER : until)
                .getResultList();
    }

    /** Roles that ended in a span, latest first. */
    List<RoleTenure> rolesEnded(UUID accountId, Instant from, Instant now) {
        return em.createQuery("""
                        SELECT r FROM RoleTenure r WHERE r.accountId = :account AND r.heldUntil > :from
                          AND r.heldUntil <= :now AND r.heldUntil > r.heldFrom ORDER BY r.heldUntil DESC, r.id
                        """, RoleTenure.class)
                .setParameter("account", accountId)
                .setParameter("from", from)
                .setParameter("now", now)
                .getResultList();
    }

    /** A page of accounts by name, each with its roles: three statements, whatever there is. */
    AccountListing listing(AccountListing.Filter filter, Instant at) {
        List<AccountListing.Row> rows = narrowed(
                        "SELECT NEW uk.concord.identity.AccountListing$Row(a.id, a.name, a.email, g.name, a.status)"
                                + " FROM Account a JOIN Agency g ON g.id = a.agencyId",
                        filter,
                        " ORDER BY a.name, a.id",
                        AccountListing.Row.class)
                .setFirstResult(filter.first())
                .setMaxResults(AccountListing.Filter.PAGE)
                .getResultList();
        long total = narrowed("SELECT COUNT(a) FROM Account a", filter, "", Long.class)
                .getSingleResult();
        Map<UUID, List<Role>> held =
                held(rows.stream().map(AccountListing.Row::id).toList(), at);
        return new AccountListing(
                rows.stream()
                        .map(row -> row.holding(held.getOrDefault(row.id(), List.of())))
                        .toList(),
                total,
                filter);
    }

    private <T> TypedQuery<T> narrowed(String select, AccountListing.Filter filter, String order, Class<T> type) {
        List<String> conditions = new ArrayList<>();
        if (filter.agencyId() != null) {
            conditions.add("a.agencyId = :agency");
        }
        if (!filter.text().isEmpty()) {
            conditions.add("(a.name LIKE :text ESCAPE '!' OR a.email LIKE :text ESCAPE '!')");
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        if (filter.agencyId() != null) {
            query.setParameter("agency", filter.agencyId());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", filter.text().replaceAll("([!%_])", "!$1") + "%");
        }
        return query;
    }

    private Map<UUID, List<Role>> held(List<UUID> accountIds, Instant at) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        SELECT r FROM RoleTenure r WHERE r.accountId IN :accounts AND r.heldFrom <= :at
                          AND (r.heldUntil IS NULL OR r.heldUntil > :at)
                        """, RoleTenure.class)
                .setParameter("accounts", accountIds)
                .setParameter("at", at)
                .setHint("eclipselink.read-only", "true")
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RoleTenure::accountId, Collectors.mapping(RoleTenure::role, Collectors.toList())));
    }

    Optional<AccountListing.Row> row(UUID id) {
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.AccountListing$Row(a.id, a.name, a.email, g.name, a.status)
                        FROM Account a, Agency g WHERE g.id = a.agencyId AND a.id = :id
                        """, AccountListing.Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The active system administrators whose role has no end, held until this transaction ends: two who suspend each
     * other in the same moment wait for one another.
     */
    List<UUID> lastingAdministrators() {
        return em.createQuery("""
                        SELECT a FROM Account a WHERE a.status = uk.concord.identity.Account.Status.ACTIVE AND a.id IN
                          (SELECT r.accountId FROM RoleTenure r WHERE r.role = uk.concord.access.Role.SYS_ADMIN
                            AND r.heldUntil IS NULL)
                        """, Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Account::id)
                .toList();
    }

    /** Active accounts that nobody has used since a moment, five hundred at most. */
    List<Account> idleSince(Instant moment) {
        return em.createQuery("""
                        SELECT a FROM Account a WHERE a.status = uk.concord.identity.Account.Status.ACTIVE
                          AND a.activeSince < :moment
                          AND NOT EXISTS (SELECT s.id FROM SignIn s WHERE s.accountId = a.id AND s.lastUsedAt >= :moment)
                        ORDER BY a.activeSince
                        """, Account.class)
                .setParameter("moment", moment)
                .setMaxResults(500)
                .getResultList();
    }

    /** Ends all sign-ins of an account that are not ended. */
    void signOut(UUID accountId, Instant at) {
        em.createQuery("SELECT s FROM SignIn s WHERE s.accountId = :account AND s.endedAt IS NULL", SignIn.class)
                .setParameter("account", accountId)
                .getResultStream()
                .forEach(signIn -> signIn.end(at));
    }

    List<Colleague> colleagues(UUID agencyId) {
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.Colleague(a.id, a.name, a.agencyId) FROM Account a
                        WHERE a.agencyId = :agency AND a.status = uk.concord.identity.Account.Status.ACTIVE ORDER BY a.name
                        """, Colleague.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** The active workers of an agency who hold one of the roles, by name. */
    List<Colleague> colleagues(UUID agencyId, Set<Role> roles, Instant at) {
        return em.createQuery("""
                        SELECT NEW uk.concord.identity.Colleague(a.id, a.name, a.agencyId) FROM Account a
                        WHERE a.agencyId = :agency AND a.status = uk.concord.identity.Account.Status.ACTIVE
                          AND EXISTS (SELECT r.id FROM RoleTenure r WHERE r.accountId = a.id AND r.role IN :roles
                            AND r.heldFrom <= :at AND (r.heldUntil IS NULL OR r.heldUntil > :at))
                        ORDER BY a.name
                        """, Colleague.class)
                .setParameter("agency", agencyId)
                .setParameter("roles", roles)
                .setParameter("at", at)
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
                          AND a.status = uk.concord.identity.Account.Status.ACTIVE
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
