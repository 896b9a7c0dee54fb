package uk.concord.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Role;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.identity.People;

/** Finds out whose signature a referral needs, and tells those whose turn it is (1.2, 3.2). */
@Dependent
class SignOffAsking {
    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    @Inject
    private Event<SignOff.Told> told;

    /** Whether a manager signs it first, afterwards or not at all; they are told. */
    SignOff.State ask(Referral referral, boolean cannotWait) {
        Set<UUID> managers = managers(referral.agencyId(), referral.referrerId());
        SignOff.State asked = SignOff.asked(isWanted(referral.agencyId()), !managers.isEmpty(), cannotWait);
        if (asked == SignOff.State.ASKED || asked == SignOff.State.AFTERWARDS) {
            told.fire(new SignOff.Told(referral.id(), referral.reference(), asked, managers));
        }
        return asked;
    }

    /** How a draft that was sent now would go. */
    SignOff.State would(Referral draft, boolean cannotWait) {
        boolean manager = !managers(draft.agencyId(), draft.referrerId()).isEmpty();
        return SignOff.asked(isWanted(draft.agencyId()), manager, cannotWait);
    }

    void tellAuthor(Referral referral) {
        told.fire(new SignOff.Told(
                referral.id(), referral.reference(), referral.signOff().state(), Set.of(referral.referrerId())));
    }

    private boolean isWanted(UUID agency) {
        return agencies.find(agency).filter(Agency::asksManagerSignOff).isPresent();
    }

    /** Creator and approver are two people, also where the author is a manager (1.2). */
    private Set<UUID> managers(UUID agency, UUID author) {
        Set<UUID> managers = new HashSet<>(people.ofAgency(agency, Role.AGENCY_MGR));
        managers.remove(author);
        return managers;
    }
}
