package uk.concord.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.concord.agency.AgencyRegister;

/** Where notices may be sent: the work address of an active account, in its agency's own domain and nowhere else. */
@Dependent
public class AddressBook {
    @Inject
    private Accounts accounts;

    @Inject
    private AgencyRegister agencies;

    public Optional<String> verifiedAddress(UUID accountId) {
        return accounts.find(accountId)
                .filter(Account::isActive)
                .filter(account -> agencies.find(account.agencyId())
                        .filter(agency -> agency.ownsAddress(account.email()))
                        .isPresent())
                .map(Account::email);
    }
}
