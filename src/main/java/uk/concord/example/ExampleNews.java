package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import uk.concord.casefile.ShareLevel;
import uk.concord.casework.CaseReading;
import uk.concord.casework.CaseUpdate;
import uk.concord.casework.CaseUpdates;
import uk.concord.casework.ContactLog;
import uk.concord.casework.ContactLogging;
import uk.concord.casework.EmergencyReading;
import uk.concord.casework.OpenCase;
import uk.concord.kernel.Ids;
import uk.concord.person.ContactCard;
import uk.concord.person.PersonRole;

/** What agencies told each other on the example's cases, and whom they reached. */
@Dependent
class ExampleNews {
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String EMERGENCY =
            "Invented: the night shelter called, the hall is burning and nobody of the team answers";

    @EJB
    private CaseUpdates updates;

    @EJB
    private EmergencyReading emergency;

    @EJB
    private CaseReading reading;

    @EJB
    private ContactLogging logging;

    @Inject
    private Cast cast;

    void tell(Map<String, UUID> cases) {
        Sheet.lines("case-updates").forEach(line -> post(line, of(cases, line)));
        Sheet.lines("case-contacts").forEach(line -> log(line, of(cases, line)));
        breakGlass(Objects.requireNonNull(cases.get("hall")));
    }

    /** There was an emergency; a chair has to review it. */
    private void breakGlass(UUID caseId) {
        String reference =
                cast.as(COORDINATOR, 0, () -> reading.open(caseId)).head().reference();
        cast.as(GOVERNANCE, 0, () -> emergency.breakGlass(reference, EMERGENCY));
    }

    private void post(CSVRecord line, UUID caseId) {
        Set<UUID> named = line.get("for").isEmpty() ? Set.of() : Set.of(cast.agency(line.get("for")));
        CaseUpdate.Entry entry = new CaseUpdate.Entry(
                CaseUpdate.Type.valueOf(line.get("kind")),
                new CaseUpdate.Sharing(ShareLevel.valueOf(line.get("share")), named),
                line.get("text"));
        cast.as(line.get("by"), -days(line), () -> updates.post(caseId, entry, Ids.next()));
    }

    private void log(CSVRecord line, UUID caseId) {
        cast.as(line.get("by"), -days(line), () -> logging.log(caseId, entry(line, reading.open(caseId)), Ids.next()));
    }

    /** By the first way that is recorded as safe. */
    private static ContactLog.Entry entry(CSVRecord line, OpenCase open) {
        OpenCase.PersonRow victim = open.people().stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .findFirst()
                .orElseThrow();
        ContactCard way = victim.contacts().stream()
                .filter(ContactCard::isSafe)
                .findFirst()
                .orElseThrow();
        return new ContactLog.Entry(
                victim.id(),
                way.id(),
                way.channel(),
                ContactLog.Outcome.valueOf(line.get("outcome")),
                ContactLog.Departure.none(),
                new ContactLog.Said(
                        line.get("summary"), line.get("wishes"), "yes".equals(line.get("may_be_read_out"))));
    }

    private static UUID of(Map<String, UUID> ids, CSVRecord line) {
        return Objects.requireNonNull(ids.get(line.get("referral")), () -> line.get("referral"));
    }

    private static int days(CSVRecord line) {
        return Integer.parseInt(line.get("days_ago"));
    }
}
