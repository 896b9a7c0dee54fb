package uk.concord.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.About;
import uk.concord.access.HeldRole;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.agency.AgencyRegister;
import uk.concord.credential.PasswordChoice;
import uk.concord.credential.SignInEvent;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Accounts and their roles, kept by system administrators within the rules of separation. */
@Stateless
public class AccountKeeping {
    /** Without letters that are read as others: a first password is copied by hand. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int FIRST_PASSWORD_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private Staffing staffing;

    @Inject
    private PasswordChoice choice;

    @Inject
    private Event<SignInEvent> events;

    @Inject
    private Clock clock;

    /** A new account and its first password, which is told once and never stored. */
    public record Opened(UUID accountId, String firstPassword) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "opened " + accountId;
        }
    }

    @Requires(Permission.ACCOUNT_READ)
    public AccountListing list(AccountListing.Filter filter) {
        return staffing.listing(filter);
    }

    /** An account with the roles it holds now or will hold. */
    @Requires(Permission.ACCOUNT_READ)
    public AccountCard card(@About UUID accountId) {
        return staffing.card(accountId);
    }

    /** An agency for which an account can be opened. */
    public record Choice(UUID id, String name) implements Serializable {}

    @Requires(Permission.ACCOUNT_READ)
    public List<Choice> agencies() {
        return agencies.active().stream()
                .map(agency -> new Choice(agency.id(), agency.name()))
                .toList();
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public UUID open(UUID agencyId, String email, String name, String password) {
        return enter(agencyId, email, name, password);
    }

    /** Opens an account with a first password that the portal makes; whoever opens it hands it over. */
    @Requires(Permission.ACCOUNT_WRITE)
    public Opened openWithFirstPassword(UUID agencyId, String email, String name) {
        String first = firstPassword();
        UUID account = enter(agencyId, email, name, first);
        accounts.find(account).orElseThrow(NotFound::new).givePassword(choice.hash(first, List.of(email, name)));
        return new Opened(account, first);
    }

    /** A new first password for whoever forgot theirs: it signs out everywhere, opens nothing else, and the person is told. */
    @Requires(Permission.ACCOUNT_WRITE)
    public Opened newFirstPassword(@About UUID accountId) {
        staffing.mustBeAnother(accountId);
        Account account = accounts.find(accountId).orElseThrow(NotFound::new);
        String first = firstPassword();
        account.givePassword(choice.hash(first, List.of(account.email(), account.name())));
        accounts.signOut(accountId, clock.instant());
        events.fire(new SignInEvent(accountId, account.agencyId(), SignInEvent.Kind.PASSWORD_CHANGED));
        return new Opened(accountId, first);
    }

    private static String firstPassword() {
        return RANDOM.ints(FIRST_PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    private UUID enter(UUID agencyId, String email, String name, String password) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (name.isBlank()) {
            throw new RuleBroken("identity.account.name", "name");
        }
        if (!agencies.find(agencyId).orElseThrow(NotFound::new).ownsAddress(address)) {
            throw new RuleBroken("identity.account.foreignAddress", "email");
        }
        if (accounts.byEmail(address).isPresent()) {
            throw new RuleBroken("identity.account.addressTaken", "email");
        }
        Account account = Account.open(
                agencyId, address, name.strip(), choice.hash(password, List.of(address, name)), clock.instant());
        accounts.add(account);
        return account.id();
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void grant(@About UUID accountId, HeldRole role, @Nullable Instant until) {
        staffing.grant(accountId, role, new Staffing.Span(clock.instant(), until));
    }

    /** The same from one day to another. */
    @Requires(Permission.ACCOUNT_WRITE)
    public void grantFor(@About UUID accountId, HeldRole role, Staffing.Days days) {
        staffing.grant(accountId, role, days);
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void withdraw(@About UUID accountId, Role role) {
        staffing.withdraw(accountId, role);
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void suspend(@About UUID accountId) {
        staffing.suspend(accountId);
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void takeBack(@About UUID accountId) {
        staffing.takeBack(accountId);
    }

    /** Its holder has left; their open work goes back to their agency's representative. */
    @Requires(Permission.ACCOUNT_WRITE)
    public void close(@About UUID accountId) {
        staffing.close(accountId);
    }
}
