package uk.concord.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Desk;
import uk.concord.kernel.NotFound;

/** The agencies as anybody in the partnership may know them: names and standing, no case and no person. */
@Dependent
public class AgencyRegister {
    @Inject
    private Agencies agencies;

    @Inject
    private AgencyNames names;

    @Inject
    private AgreementTelling telling;

    public Optional<Agency> find(UUID id) {
        return agencies.find(id);
    }

    public List<Agency> active() {
        return agencies.active();
    }

    /** Names of all agencies by id, suspended ones too: for lists. */
    public Map<UUID, String> names() {
        return names.all();
    }

    /**
     * How many agreements in force let an agency share, as a scalar JPQL query for a statement that reads more: the one
     * query side of {@link SharingAgreement#permits}.
     */
    public static String agreementsOf(String agencyId, String purpose, String today) {
        return Agencies.agreementsOf(agencyId, purpose, today);
    }

    /** Whether an agreement in force lets the agency share for this purpose on a day (L-02). */
    public boolean permits(UUID agencyId, Purpose purpose, LocalDate today) {
        return agencies.signedBy(agencyId, purpose, today);
    }

    /** What each agency may do on a day, suspended ones too: one statement. */
    public List<Desk> desks(LocalDate today) {
        return agencies.desks(today);
    }

    /** Tells of what has lapsed for an agency, each once, were it found by many at the same moment (S6). */
    @Transactional
    public void tellOfLapsing(UUID agencyId, LocalDate today) {
        telling.tell(
                agencies.signedBy(agencyId).stream()
                        .filter(agreement -> agreement.isToBeTold(today))
                        .map(agencies::held),
                today);
    }

    /** Enters agencies of the worked example. */
    @Transactional
    public void enter(Agency agency) {
        names.forget();
        agencies.add(agency);
    }

    /** The agency's managers sign its referrals off from now on (3.2). */
    @Transactional
    public void askSignOff(UUID agencyId) {
        agencies.find(agencyId).orElseThrow(NotFound::new).askSignOff();
    }

    /** Enters an agreement with its first signatures. */
    @Transactional
    public void enter(SharingAgreement agreement, List<UUID> signatories, LocalDate on) {
        signatories.forEach(agency -> agreement.sign(agency, on, "Chief officer"));
        agencies.add(agreement);
    }
}
