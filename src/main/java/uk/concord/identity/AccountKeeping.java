package uk.concord.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.agency.AgencyRegister;
import uk.concord.credential.PasswordChoice;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Accounts and their roles, kept by administrators within the rules of separation. */
@Stateless
public class AccountKeeping {
    @Inject
    private Accounts accounts;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private PasswordChoice choice;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    @Requires(Permission.ACCOUNT_READ)
    public List<AccountRow> list() {
        return accounts.rows();
    }

    /** An account with the roles it holds now. */
    @Requires(Permission.ACCOUNT_READ)
    public AccountCard card(@About UUID accountId) {
        AccountRow row = accounts.row(accountId).orElseThrow(NotFound::new);
        return new AccountCard(
                row,
                accounts.rolesAt(accountId, clock.instant()).stream()
                        .map(RoleTenure::row)
                        .toList());
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public UUID open(UUID agencyId, String email, String name, String password) {
        if (!agencies.find(agencyId).orElseThrow(NotFound::new).ownsAddress(email)) {
            throw new RuleBroken("identity.account.foreignAddress", "email");
        }
        Account account = Account.open(agencyId, email, name, choice.hash(password, List.of(email, name)));
        accounts.add(account);
        return account.id();
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void grant(@About UUID accountId, HeldRole role, @Nullable Instant until) {
        if (accountId.equals(viewers.get().accountId())) {
            throw new RuleBroken("identity.separation.ownRole", "role"); // 1.2: nobody grants themselves a role
        }
        if (accounts.find(accountId).isEmpty()) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        Set<Role> held =
                accounts.rolesAt(accountId, now).stream().map(RoleTenure::role).collect(Collectors.toSet());
        Separation.brokenBy(held, role.role()).ifPresent(code -> {
            throw new RuleBroken(code, "role");
        });
        accounts.add(RoleTenure.grant(accountId, role, now, until));
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void withdraw(@About UUID accountId, Role role) {
        Instant now = clock.instant();
        twoAdministratorsMustRemain(accountId, role);
        accounts.rolesAt(accountId, now).stream()
                .filter(tenure -> tenure.role() == role)
                .forEach(tenure -> tenure.withdraw(now));
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void suspend(@About UUID accountId) {
        twoAdministratorsMustRemain(accountId, Role.SYS_ADMIN);
        accounts.find(accountId).orElseThrow(NotFound::new).suspend();
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void takeBack(@About UUID accountId) {
        accounts.find(accountId).orElseThrow(NotFound::new).takeBack();
    }

    /** A portal that nobody can administer helps nobody: two stay (1.2). */
    private void twoAdministratorsMustRemain(UUID leaving, Role role) {
        List<UUID> administrators = accounts.holders(Role.SYS_ADMIN, "", clock.instant());
        if (role == Role.SYS_ADMIN && administrators.contains(leaving) && administrators.size() <= 2) {
            throw new RuleBroken("identity.separation.twoAdministrators");
        }
    }
}
