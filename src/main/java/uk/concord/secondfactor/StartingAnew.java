package uk.concord.secondfactor;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.credential.SignInEvent;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Gives somebody whose device is lost a new start: two administrators together, and the person is told. */
@Stateless
public class StartingAnew {
    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignInEvent> events;

    /**
     * Where it stands.
     *
     * @param isAskedByViewer another administrator must grant it
     */
    public record Standing(boolean isEnrolled, boolean isAsked, boolean isAskedByViewer) {}

    @Requires(Permission.ACCOUNT_READ)
    public Standing standing(@About UUID accountId) {
        Optional<NewStart> open = open(accountId);
        UUID viewer = viewers.get().accountId();
        return new Standing(
                factors.isEnrolled(accountId),
                open.isPresent(),
                open.filter(start -> start.askedBy().equals(viewer)).isPresent());
    }

    @Requires(Permission.ACCOUNT_WRITE)
    public void ask(@About UUID accountId) {
        if (!factors.isEnrolled(accountId)) {
            throw new NotFound();
        }
        if (open(accountId).isPresent()) {
            throw new RuleBroken("credential.newStart.asked");
        }
        factors.add(NewStart.ask(accountId, viewers.get().accountId(), clock.instant()));
        tell(accountId, SignInEvent.Kind.NEW_START_ASKED);
    }

    /** Takes device and spare codes away: the next sign-in sets a device up again. */
    @Requires(Permission.ACCOUNT_WRITE)
    public void grant(@About UUID accountId) {
        open(accountId).orElseThrow(NotFound::new).grant(viewers.get().accountId(), clock.instant());
        factors.removeCodes(accountId);
        factors.removeDevice(accountId);
        tell(accountId, SignInEvent.Kind.NEW_START_GRANTED);
    }

    private Optional<NewStart> open(UUID accountId) {
        return factors.lastNewStart(accountId).filter(start -> start.isOpen(clock.instant()));
    }

    private void tell(UUID accountId, SignInEvent.Kind kind) {
        events.fire(new SignInEvent(accountId, viewers.get().agencyId(), kind));
    }
}
