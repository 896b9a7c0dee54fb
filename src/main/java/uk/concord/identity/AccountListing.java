package uk.concord.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;

/** A page of accounts, and of how many: names, agencies and roles of workers, nothing of any case (S5). */
public record AccountListing(List<Row> rows, long total, Filter filter) {
    /** Before anything was asked. */
    public static final AccountListing NONE = new AccountListing(List.of(), 0, new Filter("", null, 1));

    /**
     * What narrows the list.
     *
     * @param text how a name or a work address begins
     * @param agencyId only of this agency
     */
    public record Filter(String text, @Nullable UUID agencyId, int page) {
        static final int PAGE = 50;

        public Filter {
            text = text.strip();
            page = Math.max(1, page);
        }

        int first() {
            return (page - 1) * PAGE;
        }
    }

    /** An account in a list, with the roles it holds now. */
    public record Row(UUID id, String name, String email, String agency, Account.Status status, List<Role> roles) {
        public Row(UUID id, String name, String email, String agency, Account.Status status) {
            this(id, name, email, agency, status, List.of());
        }

        Row holding(List<Role> held) {
            return new Row(id, name, email, agency, status, held);
        }

        public boolean mayStart() {
            return status == Account.Status.ACTIVE;
        }

        public boolean hasLeft() {
            return status == Account.Status.LEFT;
        }

        /** Its standing in words. */
        public String standing() {
            return status.label();
        }

        /** The roles in words, in the order of the matrix. */
        public String held() {
            return roles.isEmpty()
                    ? "No role"
                    : roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        }
    }

    public long pages() {
        return Math.max(1, (total + Filter.PAGE - 1) / Filter.PAGE);
    }

    public long from() {
        return total == 0 ? 0 : filter.first() + 1L;
    }

    public long to() {
        return filter.first() + (long) rows.size();
    }
}
