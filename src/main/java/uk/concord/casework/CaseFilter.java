package uk.concord.casework;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseStatus;
import uk.concord.risk.RiskLevel;

/**
 * What a list of cases is narrowed to; it stands in the address.
 *
 * @param text a reference, its beginning, or the exact name of a victim
 * @param page from 1 on
 */
public record CaseFilter(
        String text, @Nullable CaseStatus status, @Nullable RiskLevel level, int page) {
    public static final int PAGE = 50;

    /** So many are listed; whoever looks for an older one narrows the list. */
    static final int MOST = 1000;

    public CaseFilter {
        text = text.strip();
        page = Math.min(Math.max(1, page), MOST / PAGE);
    }

    public static CaseFilter none() {
        return new CaseFilter("", null, null, 1);
    }

    /** Whether it lets every case through. */
    boolean isOpen() {
        return text.isEmpty() && status == null && level == null;
    }

    /** The text as the beginning of a reference. */
    Optional<String> reference() {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.matches("HC-[0-9A-Z-]*") ? Optional.of(upper) : Optional.empty();
    }

    boolean asksForName() {
        return !text.isEmpty() && reference().isEmpty();
    }

    int first() {
        return (page - 1) * PAGE;
    }
}
