package uk.concord.identity;

import java.util.List;

/** An account with the roles it holds now, for its administrator. */
public record AccountCard(AccountRow account, List<TenureRow> roles) {}
