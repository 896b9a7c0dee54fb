package uk.concord.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.agency.AgencyKeeping;
import uk.concord.agency.AgencyType;
import uk.concord.agency.Agreements;
import uk.concord.agency.Purpose;
import uk.concord.agency.Term;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.Acting;

/** Agencies of integration tests with people of their own, who stand in nobody's way. */
@ApplicationScoped
public class OpenedAgencies {
    public static final String ADMINISTRATOR = "admin@concord.northmere.example";
    public static final String GOVERNANCE = "governance@council.northmere.example";

    @EJB
    private AgencyKeeping agencies;

    @EJB
    private Agreements agreements;

    @EJB
    private AccountKeeping accounts;

    @Inject
    private Acting acting;

    /** An agency with a manager; its people's addresses end in {@link #domain}. */
    public record Opened(UUID id, String domain, String manager) {}

    /** An agency, a manager, and an agreement for cases that runs from this day to that. */
    public Opened agency(LocalDate from, LocalDate until) {
        String domain = "a" + UUID.randomUUID() + ".example";
        UUID agency = acting.as(
                ADMINISTRATOR,
                () -> agencies.enter(new AgencyKeeping.Entry(
                        "Temporary " + domain, "Temporary", AgencyType.SPECIALIST_CHARITY, domain)));
        agreement(agency, from, until);
        Opened opened = new Opened(agency, domain, "manager@" + domain);
        person(opened, "manager", Role.AGENCY_MGR);
        return opened;
    }

    public UUID agreement(UUID agency, LocalDate from, LocalDate until) {
        UUID agreement = acting.as(
                GOVERNANCE,
                () -> agreements.draft(
                        "Temporary " + UUID.randomUUID(), Set.of(Purpose.HATE_MARAC), new Term(from, until, until)));
        acting.as(GOVERNANCE, () -> agreements.sign(agreement, agency, today(), "Chief executive"));
        return agreement;
    }

    public Opened agency() {
        return agency(today(), today().plusYears(1));
    }

    /** Somebody of the agency with a role; gives the work address. */
    public String person(Opened agency, String who, Role role) {
        String email = who + "@" + agency.domain();
        UUID account = acting.as(
                ADMINISTRATOR, () -> accounts.open(agency.id(), email, "Temporary " + who, "Short-lived-agency-1"));
        Instant end = acting.viewer(ADMINISTRATOR).at().plusSeconds(86_400);
        acting.as(
                ADMINISTRATOR, () -> accounts.grant(account, new HeldRole(role, ""), role == Role.DEPUTY ? end : null));
        return email;
    }

    public UUID id(String email) {
        return acting.viewer(email).accountId();
    }

    private LocalDate today() {
        return acting.viewer(ADMINISTRATOR).today();
    }
}
