package uk.concord.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people and spreadsheets write it: 2018-07-19 or 19/07/2018, the day first. Nothing is guessed (8). */
record SheetDate(LocalDate day, String problem) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final String HOW = "Write the date as 2018-07-19 or 19/07/2018.";

    static SheetDate read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return of(written, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return of(written, number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        if (SHORT_YEAR.matcher(written).matches()) {
            return wrong(String.format(Locale.UK, "Write the year of “%s” with four digits.", written));
        }
        return wrong(written.isEmpty() ? HOW : String.format(Locale.UK, "“%s” is not a date. %s", written, HOW));
    }

    boolean isWrong() {
        return !problem.isEmpty();
    }

    private static SheetDate of(String written, int year, int month, int day) {
        if (month > 12 && day <= 12) {
            return wrong(String.format(
                    Locale.UK,
                    "There is no month %d in “%s”. Write the day first: %02d/%02d/%d.",
                    month,
                    written,
                    month,
                    day,
                    year));
        }
        try {
            return new SheetDate(LocalDate.of(year, month, day), "");
        } catch (DateTimeException noSuchDay) {
            return wrong(
                    String.format(Locale.UK, "There is no such day as “%s”. Check the day and the month.", written));
        }
    }

    private static SheetDate wrong(String sentence) {
        return new SheetDate(LocalDate.MIN, sentence);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
