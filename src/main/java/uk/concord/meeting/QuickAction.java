package uk.concord.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.concord.deadline.WorkingCalendar;

/**
 * An action as it is typed in the meeting, in one line: {@code Fit a fireproof letterbox @kas +5wd}.
 *
 * @param words what will be done
 * @param owner the letters after @; empty when nobody is named
 * @param due the day that was meant, moved to a working day
 */
public record QuickAction(String words, String owner, LocalDate due) {
    /** Without a word on time it is due after so many working days, unless a next meeting comes sooner. */
    static final int USUAL_DAYS = 20;

    private static final Pattern OWNER = Pattern.compile("(?:^|\\s)@([^+@]{1,60}?)(?=\\s+\\+|\\s+next\\b|\\s*$|\\s*@)");
    private static final Pattern DUE = Pattern.compile("(?:^|\\s)\\+(\\d{1,3})(d|wd)(?=\\s|$)");
    private static final Pattern NEXT = Pattern.compile("(?:^|\\s)next\\s*$|(?<=\\s)next(?=\\s+@)");

    /** The days that the shortcuts are counted from. */
    public record Days(LocalDate today, Optional<LocalDate> nextMeeting, WorkingCalendar calendar) {
        private LocalDate usual() {
            return calendar.plusWorkingDays(today, USUAL_DAYS);
        }

        private LocalDate next() {
            return nextMeeting.orElseGet(this::usual);
        }
    }

    /** Reads a line; what it does not understand stays part of the words. */
    public static QuickAction parse(String line, Days days) {
        Matcher owner = OWNER.matcher(line);
        String name = owner.find() ? owner.group(1).strip() : "";
        String rest = name.isEmpty() ? line : owner.replaceFirst(" ");
        LocalDate due = due(rest, days);
        String words = NEXT.matcher(DUE.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return new QuickAction(words.strip().replaceAll("\\s+", " "), name, due);
    }

    private static LocalDate due(String line, Days days) {
        Matcher count = DUE.matcher(line);
        if (count.find()) {
            int number = Integer.parseInt(count.group(1));
            return "wd".equals(count.group(2))
                    ? days.calendar().plusWorkingDays(days.today(), number)
                    : days.calendar().onOrAfter(days.today().plusDays(number));
        }
        return NEXT.matcher(line).find() ? days.next() : days.usual();
    }
}
