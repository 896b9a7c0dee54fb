package uk.concord.agency;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The register of agencies: who works here, by which powers, and whose access was stopped. */
@Stateless
public class AgencyKeeping {
    @Inject
    private Agencies agencies;

    @Inject
    private AgencyRegister register;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Event<Agency.Suspended> suspensions;

    /** What is typed of a new agency; its powers follow from its type (3.1). */
    public record Entry(String name, String shortName, AgencyType type, String mailDomain) {
        private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

        void check() {
            mustBe(!name.isBlank(), "agency.name", "name");
            mustBe(!shortName.isBlank(), "agency.shortName", "shortName");
            mustBe(DOMAIN.matcher(domain()).matches(), "agency.mailDomain", "mailDomain");
        }

        String domain() {
            return mailDomain.strip().toLowerCase(Locale.ROOT);
        }

        private static void mustBe(boolean holds, String code, String field) {
            if (!holds) {
                throw new RuleBroken(code, field);
            }
        }
    }

    @Requires(Permission.AGENCY_READ)
    public List<AgencyCard.Row> list() {
        return agencies.rows();
    }

    @Requires(Permission.AGENCY_READ)
    public AgencyCard card(@About UUID agencyId) {
        LocalDate today = viewers.get().today();
        Agency agency = agencies.find(agencyId).orElseThrow(NotFound::new);
        return agency.card(agencies.agreements().stream()
                .filter(agreement -> agreement.isSignedBy(agencyId, today))
                .map(agreement -> agreement.row(today, register.names()))
                .toList());
    }

    /** Whoever may not enter an agency does not find the form either. */
    @Requires(Permission.AGENCY_READ)
    public boolean mayEnter() {
        if (!Permission.AGENCY_WRITE.isHeldBy(viewers.get())) {
            throw new NotFound();
        }
        return true;
    }

    @Requires(Permission.AGENCY_WRITE)
    public UUID enter(Entry entry) {
        entry.check();
        if (agencies.isNameTaken(entry.name().strip())) {
            throw new RuleBroken("agency.name.taken", "name");
        }
        if (agencies.isDomainTaken(entry.domain())) {
            throw new RuleBroken("agency.mailDomain.taken", "mailDomain");
        }
        Agency agency = Agency.register(entry.name().strip(), entry.shortName().strip(), entry.type(), entry.domain());
        register.enter(agency);
        return agency.id();
    }

    /** All of its people's access stops with their next request, and the chairs of its open actions are told (S82). */
    @Requires(Permission.AGENCY_SUSPEND)
    public void suspend(@About UUID agencyId, String reason) {
        if (agencyId.equals(viewers.get().agencyId())) {
            throw new RuleBroken("agency.suspend.own", "reason");
        }
        agencies.find(agencyId).orElseThrow(NotFound::new).suspend(reason);
        suspensions.fire(new Agency.Suspended(agencyId));
    }

    @Requires(Permission.AGENCY_SUSPEND)
    public void takeBack(@About UUID agencyId) {
        agencies.find(agencyId).orElseThrow(NotFound::new).takeBack();
    }
}
