package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.AgencyType;
import uk.concord.agency.Purpose;
import uk.concord.agency.SharingAgreement;
import uk.concord.agency.Term;
import uk.concord.identity.AccountKeeping;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.Ids;

/** Agencies, agreements and accounts of Northmere. */
@Dependent
class Partnership {
    /** The one area of the example. */
    static final String AREA = "Northmere";

    static final String PASSWORD = "Northmere-demonstration-1";

    @Inject
    private AgencyRegister agencies;

    @EJB
    private AccountKeeping keeping;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    boolean isEntered() {
        return !agencies.active().isEmpty();
    }

    /** Who may sign in, as the console shows it. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("Sign in with one of these accounts, password " + PASSWORD);
        Sheet.lines("accounts")
                .forEach(line -> lines.add(String.format(
                        Locale.ROOT,
                        "  %-48s %s",
                        line.get("email"),
                        roles(line).map(Role::label).collect(Collectors.joining(", ")))));
        return lines;
    }

    /** Enters everything and gives the accounts by e-mail. */
    Map<String, UUID> enter() {
        Map<String, UUID> agencyIds = enterAgencies();
        Viewer founder = new Viewer(
                Ids.next(),
                new Desk(idOf("portal", agencyIds), true, false),
                Set.of(new HeldRole(Role.SYS_ADMIN, "")),
                clock.instant());
        Map<String, UUID> accounts = new HashMap<>();
        for (CSVRecord line : Sheet.lines("accounts")) {
            UUID account = viewers.as(founder, () -> open(line, idOf(line.get("agency"), agencyIds)));
            accounts.put(line.get("email"), account);
        }
        return accounts;
    }

    private UUID open(CSVRecord line, UUID agency) {
        UUID account = keeping.open(agency, line.get("email"), line.get("name"), PASSWORD);
        roles(line).forEach(role -> keeping.grant(account, new HeldRole(role, areaOf(role)), endOf(role)));
        return account;
    }

    private static Stream<Role> roles(CSVRecord line) {
        return Arrays.stream(line.get("roles").split(" ", -1)).map(Role::valueOf);
    }

    /** A deputy stands in for a time (1.2). */
    private @Nullable Instant endOf(Role role) {
        return role == Role.DEPUTY ? clock.instant().plus(Duration.ofDays(365)) : null;
    }

    static String areaOf(Role role) {
        return role == Role.COORD || role == Role.CHAIR ? AREA : "";
    }

    private Map<String, UUID> enterAgencies() {
        Map<String, UUID> ids = new HashMap<>();
        for (CSVRecord line : Sheet.lines("agencies")) {
            Agency agency = Agency.register(
                    line.get("name"),
                    line.get("short_name"),
                    AgencyType.valueOf(line.get("type")),
                    line.get("mail_domain"));
            agencies.enter(agency);
            if ("yes".equals(line.get("manager_signs_off"))) {
                agencies.askSignOff(agency.id());
            }
            ids.put(line.get("key"), agency.id());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockSource.LONDON);
        Term term = new Term(today.minusMonths(8), today.plusMonths(9), today.plusMonths(21));
        enterAgreement("Northmere hate crime MARAC agreement", Purpose.HATE_MARAC, term, signing("signs_marac", ids));
        enterAgreement("Northmere joint action plan agreement", Purpose.ACTION_PLAN, term, signing("signs_plan", ids));
        return ids;
    }

    private void enterAgreement(String title, Purpose purpose, Term term, List<UUID> signatories) {
        agencies.enter(SharingAgreement.draft(title, Set.of(purpose), term), signatories, term.startsOn());
    }

    private static List<UUID> signing(String column, Map<String, UUID> ids) {
        return Sheet.lines("agencies").stream()
                .filter(line -> "yes".equals(line.get(column)))
                .map(line -> idOf(line.get("key"), ids))
                .toList();
    }

    private static UUID idOf(String key, Map<String, UUID> ids) {
        return Objects.requireNonNull(ids.get(key), () -> "No agency of the example is called " + key);
    }
}
