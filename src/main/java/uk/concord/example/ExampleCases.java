package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.form.Criterion;
import uk.concord.kernel.Ids;
import uk.concord.triage.Triage;

/** The cases that the coordinator opened from the example's referrals, with their teams and what agencies told since. */
@Dependent
class ExampleCases {
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String CHAIR = "chair@council.northmere.example";

    @EJB
    private Triage triage;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private CaseRestricting restricting;

    @Inject
    private ExampleNews news;

    @Inject
    private Cast cast;

    /** Opens them from the referrals, by key, and gives the ids of the cases by the same keys. */
    Map<String, UUID> enter(Map<String, UUID> accounts, Map<String, UUID> referrals) {
        cast.of(accounts);
        Map<String, UUID> cases = new HashMap<>();
        Map<String, List<CSVRecord>> teams = Sheet.grouped("case-team", "referral");
        for (CSVRecord line : Sheet.lines("cases")) {
            UUID opened = open(line, of(referrals, line));
            teams.getOrDefault(line.get("referral"), List.of()).forEach(place -> invite(place, opened, days(line)));
            cases.put(line.get("referral"), opened);
        }
        Sheet.lines("cases").forEach(line -> name(line, of(cases, line), accounts));
        news.tell(cases);
        Sheet.lines("cases").stream()
                .filter(line -> !line.get("restricted_to").isEmpty())
                .forEach(line -> restrict(line, of(cases, line), accounts));
        return cases;
    }

    private UUID open(CSVRecord line, UUID referral) {
        return cast.as(
                COORDINATOR,
                -days(line),
                () -> triage.accept(referral, Criterion.valueOf(line.get("criterion")), "", Ids.next()));
    }

    private void invite(CSVRecord place, UUID caseId, int daysAgo) {
        coordinate(
                daysAgo,
                () -> teamwork.invite(caseId, cast.agency(place.get("agency")), place.get("reason"), Ids.next()));
    }

    private void name(CSVRecord line, UUID caseId, Map<String, UUID> accounts) {
        people(line.get("named"), accounts)
                .forEach(account -> coordinate(days(line), () -> teamwork.name(caseId, account)));
    }

    private void restrict(CSVRecord line, UUID caseId, Map<String, UUID> accounts) {
        coordinate(0, () -> teamwork.askChairs(caseId));
        cast.as(CHAIR, 0, () -> {
            restricting.restrict(
                    caseId,
                    people(line.get("restricted_to"), accounts),
                    "A party works for one of the agencies of the team",
                    Ids.next());
            return caseId;
        });
    }

    private void coordinate(int daysAgo, Runnable work) {
        cast.as(COORDINATOR, -daysAgo, () -> {
            work.run();
            return COORDINATOR;
        });
    }

    private static Set<UUID> people(String emails, Map<String, UUID> accounts) {
        return Arrays.stream(emails.split(" ", -1)).map(accounts::get).collect(Collectors.toSet());
    }

    private static UUID of(Map<String, UUID> ids, CSVRecord line) {
        return Objects.requireNonNull(ids.get(line.get("referral")), () -> line.get("referral"));
    }

    private static int days(CSVRecord line) {
        return Integer.parseInt(line.get("days_ago"));
    }
}
