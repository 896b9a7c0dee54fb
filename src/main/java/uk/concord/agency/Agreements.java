package uk.concord.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;

/** The register of sharing agreements. */
@Stateless
public class Agreements {
    @Inject
    private Agencies agencies;

    @Inject
    private AgencyRegister register;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.AGREEMENT_READ)
    public List<AgreementRow> list() {
        LocalDate today = viewers.get().today();
        Map<UUID, String> names = register.names();
        return agencies.agreements().stream()
                .map(agreement -> agreement.row(today, names))
                .toList();
    }
}
