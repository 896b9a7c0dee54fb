package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.form.Answers;
import uk.concord.form.Section;
import uk.concord.kernel.Ids;
import uk.concord.referral.ReferralSigning;
import uk.concord.referral.Referring;

/**
 * Referrals of invented people, written and sent as their workers would. A column such as {@code contact.phone} is a field
 * of a section; a value such as {@code d-12} is the day twelve days before the referral.
 */
@Dependent
class ExampleReferrals {
    @EJB
    private Referring referring;

    @EJB
    private ReferralSigning signing;

    @Inject
    private Cast cast;

    @Inject
    private CurrentViewer viewers;

    private Map<String, List<CSVRecord>> people = Map.of();
    private Map<String, List<CSVRecord>> incidents = Map.of();

    /** Enters all and gives their ids by key. */
    Map<String, UUID> enter(Map<String, UUID> accounts) {
        cast.of(accounts);
        people = Sheet.grouped("referral-people", "referral");
        incidents = Sheet.grouped("referral-incidents", "referral");
        Map<String, UUID> ids = new HashMap<>();
        for (CSVRecord line : Sheet.lines("referrals")) {
            ids.put(line.get("key"), at(line, () -> write(line)));
        }
        return ids;
    }

    private UUID at(CSVRecord line, Supplier<UUID> work) {
        return cast.as(line.get("by"), 0, () -> {
            Viewer now = viewers.get();
            Instant at = LondonTime.at(day(line), LocalTime.parse(line.get("time")));
            Instant past = at.isBefore(now.at()) ? at : now.at();
            return viewers.as(new Viewer(now.accountId(), now.desk(), now.roles(), past), work);
        });
    }

    private LocalDate day(CSVRecord line) {
        String when = line.get("days_ago");
        return "friday".equals(when)
                ? cast.day(-1).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
                : cast.day(-Integer.parseInt(when));
    }

    private UUID write(CSVRecord line) {
        UUID id = referring.start(Ids.next(), Partnership.AREA);
        for (Section section : Section.values()) {
            Answers answers = section == Section.RISK ? risk(line) : answers(line, section.page() + ".", day(line));
            if (!answers.isEmpty()) {
                referring.save(id, section, answers);
            }
        }
        writeEach(id, Section.PERPETRATORS, people.getOrDefault(line.get("key"), List.of()), day(line));
        writeEach(id, Section.INCIDENTS, incidents.getOrDefault(line.get("key"), List.of()), day(line));
        end(id, line.get("state"));
        if ("SIGNED".equals(line.get("state"))) {
            signed(line, id);
        }
        return id;
    }

    private void writeEach(UUID id, Section section, List<CSVRecord> lines, LocalDate day) {
        for (int i = 0; i < lines.size(); i++) {
            referring.saveOne(id, section, i + 1, answers(lines.get(i), "", day));
        }
    }

    private void end(UUID id, String state) {
        if (!"DRAFT".equals(state)) {
            referring.submit(Ids.next(), id);
        }
        if ("WITHDRAWN".equals(state)) {
            referring.withdraw(id);
        }
    }

    /** The one manager of the author's agency has read it and signs it off, half an hour later. */
    private void signed(CSVRecord line, UUID id) {
        Instant later = viewers.get().at().plus(Duration.ofMinutes(30));
        cast.as(cast.manager(line.get("by")), 0, () -> {
            Viewer manager = viewers.get();
            return viewers.as(new Viewer(manager.accountId(), manager.desk(), manager.roles(), later), () -> {
                signing.sign(Ids.next(), id, signing.read(id).head().sentAt());
                return id;
            });
        });
    }

    private static Answers answers(CSVRecord line, String prefix, LocalDate day) {
        Map<String, String> fields = new TreeMap<>();
        line.toMap().forEach((column, value) -> {
            if (column.startsWith(prefix) && !value.isEmpty() && !"referral".equals(column)) {
                fields.put(column.substring(prefix.length()), dated(value, day));
            }
        });
        return new Answers(fields);
    }

    private static String dated(String value, LocalDate day) {
        return value.matches("d-\\d+")
                ? day.minusDays(Integer.parseInt(value.substring(2))).toString()
                : value;
    }

    /** The columns risk.yes, risk.no and risk.unknown name questions by number. */
    private static Answers risk(CSVRecord line) {
        Map<String, String> fields = new TreeMap<>();
        answer(fields, line, "risk.yes", "YES");
        answer(fields, line, "risk.no", "NO");
        answer(fields, line, "risk.unknown", "DONT_KNOW");
        for (String field : List.of("judgementLevel", "judgementReasons", "notPossible")) {
            fields.put(field, line.get("risk." + field));
        }
        return new Answers(fields);
    }

    private static void answer(Map<String, String> fields, CSVRecord line, String column, String answer) {
        for (String number : line.get(column).split(" ", -1)) {
            if (!number.isEmpty()) {
                fields.put("q" + number, answer);
            }
        }
    }
}
