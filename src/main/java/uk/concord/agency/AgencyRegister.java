package uk.concord.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agencies as anybody in the partnership may know them: names and standing, no case and no person. */
@Dependent
public class AgencyRegister {
    @Inject
    private Agencies agencies;

    public Optional<Agency> find(UUID id) {
        return agencies.find(id);
    }

    public List<Agency> active() {
        return agencies.active();
    }

    /** Names of all agencies by id: for lists, one statement. */
    public Map<UUID, String> names() {
        return agencies.active().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    /** Whether an agreement in force lets the agency share for this purpose on a day (L-02). */
    public boolean permits(UUID agencyId, Purpose purpose, LocalDate today) {
        return agencies.signedBy(agencyId, purpose, today);
    }

    /** Enters agencies of the worked example. */
    @Transactional
    public void enter(Agency agency) {
        agencies.add(agency);
    }

    /** Enters an agreement with its first signatures. */
    @Transactional
    public void enter(SharingAgreement agreement, List<UUID> signatories, LocalDate on) {
        signatories.forEach(agency -> agreement.sign(agency, on, "Chief officer"));
        agencies.add(agreement);
    }
}
