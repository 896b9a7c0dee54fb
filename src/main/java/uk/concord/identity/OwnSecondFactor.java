package uk.concord.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.credential.SignInEvent;
import uk.concord.kernel.NotFound;
import uk.concord.secondfactor.Enrolling;
import uk.concord.secondfactor.Enrolment;

/** The second factor of one's own account: giving it a device, and a new sheet of spare codes. There is no taking away. */
@Stateless
public class OwnSecondFactor {
    @Inject
    private Accounts accounts;

    @Inject
    private Enrolling enrolling;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private RequestSignIn request;

    @Inject
    private Event<SignInEvent> events;

    /**
     * How one's own second factor stands.
     *
     * @param spareCodes spare codes that were not used yet
     */
    public record Standing(boolean isDemanded, boolean isEnrolled, long spareCodes) {}

    @Requires(Permission.OWN_DESK)
    public Standing standing() {
        return new Standing(
                enrolling.isDemanded(),
                enrolling.isEnrolled(viewers.get().accountId()),
                enrolling.spareCodes(viewers.get().accountId()));
    }

    @Requires(Permission.OWN_CREDENTIAL)
    public Enrolment offer() {
        request.mustBeFresh();
        Account account = own();
        return enrolling.offer(account.id(), account.email());
    }

    /** The first code of the device; the answer is the sheet of spare codes, readable this once. */
    @Requires(Permission.OWN_CREDENTIAL)
    public List<String> enrol(String code) {
        request.mustBeFresh();
        List<String> sheet = enrolling.confirm(own().id(), code);
        tell(SignInEvent.Kind.SECOND_FACTOR_GIVEN);
        return sheet;
    }

    @Requires(Permission.OWN_CREDENTIAL)
    public List<String> freshSheet() {
        request.mustBeFresh();
        if (!enrolling.isEnrolled(own().id())) {
            throw new NotFound();
        }
        List<String> sheet = enrolling.freshSheet(own().id());
        tell(SignInEvent.Kind.RECOVERY_CODES_GIVEN);
        return sheet;
    }

    private Account own() {
        return accounts.find(viewers.get().accountId()).orElseThrow(NotFound::new);
    }

    private void tell(SignInEvent.Kind kind) {
        events.fire(new SignInEvent(own().id(), own().agencyId(), kind));
    }
}
