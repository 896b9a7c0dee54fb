package uk.concord.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/**
 * What is done to accounts and their roles, within the rules of separation, whoever does it: the asking service has
 * decided that this viewer may do it to this account.
 */
@Dependent
public class Staffing {
    /** After how long an unused account is suspended (L-23). */
    public static final Duration IDLE = Duration.ofDays(60);

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Event<Account.Left> leavings;

    @Inject
    private Clock clock;

    /** When a role is held: from a moment, to a moment or until it is withdrawn. */
    public record Span(Instant from, @Nullable Instant until) {}

    /** The same as people type it: the first day, today if none; and the last, which counts whole. */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
        Span span(Instant now) {
            LocalDate today = LondonTime.dayOf(now);
            LocalDate start = first == null ? today : first;
            if (start.isBefore(today)) {
                throw new RuleBroken("identity.role.past", "from");
            }
            return new Span(
                    start.equals(today) ? now : LondonTime.at(start, LocalTime.MIDNIGHT),
                    last == null ? null : LondonTime.at(last.plusDays(1), LocalTime.MIDNIGHT));
        }
    }

    /** An account with the roles it holds now or will hold. */
    public AccountCard card(UUID accountId) {
        Instant now = clock.instant();
        AccountListing.Row row = accounts.row(accountId).orElseThrow(NotFound::new);
        return new AccountCard(
                row,
                accounts.rolesWithin(accountId, now, null).stream()
                        .map(tenure -> tenure.row(now))
                        .toList());
    }

    /** Roles that ended since a moment. */
    public List<AccountCard.Tenure> endedSince(UUID accountId, Instant since) {
        Instant now = clock.instant();
        return accounts.rolesEnded(accountId, since, now).stream()
                .map(tenure -> tenure.row(now))
                .toList();
    }

    public AccountListing listing(AccountListing.Filter filter) {
        return accounts.listing(filter, clock.instant());
    }

    /** Whether an account is one of an agency; whoever keeps that agency's people finds no other. */
    public boolean isOf(UUID agencyId, UUID accountId) {
        return accounts.find(accountId)
                .map(Account::agencyId)
                .filter(agencyId::equals)
                .isPresent();
    }

    public void grant(UUID accountId, HeldRole role, Days days) {
        grant(accountId, role, days.span(clock.instant()));
    }

    public void grant(UUID accountId, HeldRole role, Span span) {
        if (accountId.equals(viewers.get().accountId())) {
            throw new RuleBroken("identity.separation.ownRole", "role"); // 1.2: nobody grants themselves a role
        }
        Account account = accounts.find(accountId).orElseThrow(NotFound::new);
        if (!account.isActive()) {
            throw new RuleBroken("identity.role.notActive", "role");
        }
        check(role, span);
        Set<Role> held = accounts.rolesWithin(accountId, span.from(), span.until()).stream()
                .map(RoleTenure::role)
                .collect(Collectors.toSet());
        Separation.brokenBy(held, role.role()).ifPresent(code -> {
            throw new RuleBroken(code, "role");
        });
        accounts.add(RoleTenure.grant(accountId, role, span.from(), span.until()));
    }

    private static void check(HeldRole role, Span span) {
        boolean ofArea = role.role() == Role.COORD || role.role() == Role.CHAIR;
        if (ofArea && role.area().isBlank()) {
            throw new RuleBroken("identity.role.area", "area");
        }
        if (role.role() == Role.DEPUTY && span.until() == null) {
            throw new RuleBroken("identity.role.deputyEnds", "until"); // 1.2: a deputy is time-boxed
        }
        if (span.until() != null && !span.until().isAfter(span.from())) {
            throw new RuleBroken("identity.role.endsFirst", "until");
        }
    }

    /** Withdraws a role that is held now or was granted for later. */
    public void withdraw(UUID accountId, Role role) {
        twoAdministratorsMustRemain(accountId, role);
        Instant now = clock.instant();
        accounts.rolesWithin(accountId, now, null).stream()
                .filter(tenure -> tenure.role() == role)
                .forEach(tenure -> tenure.withdraw(now));
    }

    /** It is signed out everywhere; its roles and its work stay. */
    public void suspend(UUID accountId) {
        twoAdministratorsMustRemain(accountId, Role.SYS_ADMIN);
        accounts.find(accountId).orElseThrow(NotFound::new).suspend();
        accounts.signOut(accountId, clock.instant());
    }

    public void takeBack(UUID accountId) {
        accounts.find(accountId).orElseThrow(NotFound::new).takeBack(clock.instant());
    }

    /** Its holder leaves: no sign-in, no role, now or later; what they had in hand is told of. */
    public void close(UUID accountId) {
        mustBeAnother(accountId);
        twoAdministratorsMustRemain(accountId, Role.SYS_ADMIN);
        Account account = accounts.find(accountId).orElseThrow(NotFound::new).close();
        Instant now = clock.instant();
        accounts.rolesWithin(accountId, now, null).forEach(tenure -> tenure.withdraw(now));
        accounts.signOut(accountId, now);
        leavings.fire(new Account.Left(accountId, account.agencyId()));
    }

    /** What nobody does to their own account. */
    public void mustBeAnother(UUID accountId) {
        if (accountId.equals(viewers.get().accountId())) {
            throw new RuleBroken("identity.account.own");
        }
    }

    /** Suspends what nobody has used for sixty days (L-23), but never the last two who could take it back. */
    public List<Colleague> suspendIdle(Instant now) {
        Set<UUID> administrators = Set.copyOf(accounts.lastingAdministrators());
        List<Account> idle = accounts.idleSince(now.minus(IDLE)).stream()
                .filter(account -> !administrators.contains(account.id()))
                .toList();
        idle.forEach(account -> {
            account.fallIdle();
            accounts.signOut(account.id(), now);
        });
        return idle.stream()
                .map(account -> new Colleague(account.id(), account.name(), account.agencyId()))
                .toList();
    }

    /** A portal that nobody can administer helps nobody: two stay (1.2). */
    private void twoAdministratorsMustRemain(UUID leaving, Role role) {
        if (role != Role.SYS_ADMIN) {
            return;
        }
        List<UUID> administrators = accounts.lastingAdministrators();
        if (administrators.contains(leaving) && administrators.size() <= 2) {
            throw new RuleBroken("identity.separation.twoAdministrators");
        }
    }
}
