package uk.concord.inspection;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a recommendation's date is set from the cells "deadline" and "term" (T4). */
record TermCell(SheetRow row) {

    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2}) months?");
    private static final Pattern MONTHS_AFTER = Pattern.compile("(\\d{1,2}) months? after (\\S+)");

    DeadlineRule rule() {
        String kind = row.required(Column.DEADLINE, "Write FIXED_OFFSET, INHERITED, NONE or EVENT_RELATIVE.");
        String term = row.cell(Column.TERM);
        return switch (kind) {
            case "FIXED_OFFSET" -> fixed(term);
            case "INHERITED" -> inherited(term);
            case "NONE" -> none(term);
            case "EVENT_RELATIVE" -> relative(term);
            case "" -> DeadlineRule.none();
            default ->
                wrong(
                        Column.DEADLINE,
                        String.format(
                                Locale.UK,
                                "“%s” is not a kind of deadline. Write FIXED_OFFSET, INHERITED, NONE or"
                                        + " EVENT_RELATIVE.",
                                kind));
        };
    }

    private DeadlineRule fixed(String term) {
        Matcher months = MONTHS.matcher(term);
        return months.matches() && number(months) > 0
                ? DeadlineRule.fixed(number(months))
                : wrong(Column.TERM, "Write how long after publication, such as 3 months.");
    }

    private DeadlineRule inherited(String term) {
        return term.isEmpty()
                ? wrong(Column.TERM, "Write the code of the recommendation whose date it takes, such as B1.")
                : DeadlineRule.inherited(term);
    }

    private DeadlineRule none(String term) {
        return term.isEmpty()
                ? DeadlineRule.none()
                : wrong(Column.TERM, "Leave the term empty, or choose FIXED_OFFSET.");
    }

    private DeadlineRule relative(String term) {
        Matcher after = MONTHS_AFTER.matcher(term);
        return after.matches()
                ? DeadlineRule.after(after.group(2), number(after))
                : wrong(Column.TERM, "Write how long after which recommendation, such as 3 months after E1.");
    }

    private DeadlineRule wrong(Column column, String sentence) {
        row.complain(column, sentence);
        return DeadlineRule.none();
    }

    private static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group(1));
    }
}
