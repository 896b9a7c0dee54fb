package uk.concord.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.identity.AccountCard;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.identity.Staffing;
import uk.concord.kernel.NotFound;

/**
 * "Why can I not see it?", answered from accounts, roles, agencies and agreements alone: no case is asked, so neither the
 * worker nor whoever supports them learns whether one exists (1.4).
 */
@Stateless
public class FootingReading {
    /** How long an ended role is worth telling: whoever looks for a case remembers that they saw it. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    @Inject
    private People people;

    @Inject
    private Staffing staffing;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private CurrentViewer viewers;

    /** One's own. */
    @Requires(Permission.OWN_DESK)
    public Footing own() {
        return footing(viewers.get().accountId());
    }

    /** Of an account, for its administrator. */
    @Requires(Permission.ACCOUNT_READ)
    public Footing ofAccount(@About UUID accountId) {
        return footing(accountId);
    }

    /** Of somebody of the manager's own agency; others are not found. */
    @Requires(Permission.STAFF_READ)
    public Footing ofColleague(@About UUID accountId) {
        if (!staffing.isOf(viewers.get().agencyId(), accountId)) {
            throw new NotFound();
        }
        return footing(accountId);
    }

    private Footing footing(UUID accountId) {
        Viewer viewer = viewers.get();
        Colleague person = people.find(accountId).orElseThrow(NotFound::new);
        AccountCard card = staffing.card(accountId);
        List<Footing.Ground> grounds = new ArrayList<>();
        grounds.add(new Footing.Ground(
                card.account().mayStart(),
                "The account: " + card.account().standing().toLowerCase(Locale.UK),
                "A system administrator can take it back, unless the person has left."));
        grounds.add(role(card, viewer.at()));
        grounds.add(new Footing.Ground(
                agencies.find(person.agencyId()).filter(Agency::isActive).isPresent(),
                "The agency is on the register and not suspended",
                "The information governance lead decides about this."));
        grounds.add(new Footing.Ground(
                agencies.permits(person.agencyId(), Purpose.HATE_MARAC, viewer.today()),
                "An agreement in force lets the agency share cases today",
                "The information governance lead can renew it. What was open before comes back by itself."));
        return new Footing(person.name(), card.account().agency(), List.copyOf(grounds));
    }

    private Footing.Ground role(AccountCard card, Instant now) {
        List<AccountCard.Tenure> opening =
                card.roles().stream().filter(FootingReading::opensCases).toList();
        boolean holds = opening.stream().anyMatch(tenure -> !tenure.coming());
        String held = opening.isEmpty() ? "none" : words(opening);
        List<AccountCard.Tenure> ended = staffing.endedSince(card.account().id(), now.minus(REMEMBERED)).stream()
                .filter(FootingReading::opensCases)
                .toList();
        String before = ended.isEmpty() ? "" : ". Ended lately: " + words(ended);
        return new Footing.Ground(
                holds,
                "A role that works on cases: " + held + before,
                "A manager of the agency names representatives, deputies and practitioners; an administrator gives other roles.");
    }

    private static boolean opensCases(AccountCard.Tenure tenure) {
        return Permission.CASE_LIST.roles().contains(tenure.role());
    }

    private static String words(List<AccountCard.Tenure> tenures) {
        return tenures.stream()
                .map(tenure -> tenure.role().label() + ", "
                        + tenure.span().substring(0, 1).toLowerCase(Locale.UK)
                        + tenure.span().substring(1))
                .collect(Collectors.joining("; "));
    }
}
