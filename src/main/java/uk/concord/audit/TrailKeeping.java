package uk.concord.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.concord.access.Act;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Writes the trail: with the work it records, or on its own for what was refused. */
@Stateless
public class TrailKeeping {
    /** Before the hash of what was searched for: a look, and no change of anything. */
    static final String SEARCHED = "?";

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Trail trail;

    @Inject
    private OpenPage page;

    @Inject
    private Clock clock;

    /** Notes a call that was done, and each change it made for the chain of the thing changed. */
    @Requires(Permission.ANYONE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(Viewer viewer, Permission permission, Subject subject) {
        trail.flush();
        Happening.By by = new Happening.By(viewer.accountId(), viewer.agencyId(), Ids.next());
        note(subject, by, new Happening.Deed(permission.act(), permission.name(), "", Outcome.DONE));
        PendingChanges.soFar()
                .forEach(change -> note(
                        change.subject(),
                        by,
                        new Happening.Deed(
                                act(permission, change), permission.name(), change.touched(), Outcome.DONE)));
    }

    private static Act act(Permission permission, PendingChanges.Change change) {
        boolean changes = !change.touched().startsWith(SEARCHED);
        return changes && permission.act() == Act.CONSULTATION ? Act.ALTERATION : permission.act();
    }

    /** Writes what the calls of this transaction noted; without it the transaction must not end. */
    @Requires(Permission.ANYONE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void write() {
        trail.add(page.all());
    }

    /** Records what the portal itself erased because its time was over, in the transaction that erases. */
    @Requires(Permission.ANYONE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keepErasure(Subject subject, UUID agencyId, String operation) {
        Happening.By by = new Happening.By(NOBODY, agencyId, Ids.next());
        add(subject, by, new Happening.Deed(Act.ERASURE, operation, "", Outcome.DONE));
    }

    /** Records a refusal whatever becomes of the transaction in which it happened. */
    @Requires(Permission.ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keepRefusal(Viewer viewer, String operation, Subject subject) {
        Happening.By by = new Happening.By(viewer.accountId(), viewer.agencyId(), Ids.next());
        add(
                new Subject(SubjectKind.ACCOUNT, viewer.accountId()),
                by,
                new Happening.Deed(Act.SECURITY, operation, subject.kind() + ":" + subject.id(), Outcome.REFUSED));
    }

    /** Records an event of security about an account. */
    @Requires(Permission.ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keepSecurity(UUID accountId, UUID agencyId, String operation, Outcome outcome) {
        Happening.By by = new Happening.By(accountId, agencyId, NOBODY);
        add(new Subject(SubjectKind.ACCOUNT, accountId), by, new Happening.Deed(Act.SECURITY, operation, "", outcome));
    }

    private void note(Subject subject, Happening.By by, Happening.Deed deed) {
        page.add(new Happening(subject, by, deed, clock.instant()));
    }

    private void add(Subject subject, Happening.By by, Happening.Deed deed) {
        trail.add(List.of(new Happening(subject, by, deed, clock.instant())));
    }
}
