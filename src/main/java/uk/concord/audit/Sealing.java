package uk.concord.audit;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.chain.SealSheet;
import uk.concord.kernel.NotFound;

/** Signs the heads that moved and writes them where they are carried off the host, so that no later change can hide. */
@Stateless
public class Sealing {
    /** No transaction lasts longer: a line that is written in one is in the next sheet at the latest. */
    private static final Duration LONGEST_WORK = Duration.ofHours(1);

    @Inject
    private Seals seals;

    @Inject
    private SealKey key;

    @Inject
    private Clock clock;

    /** By the hour; what goes wrong here must not keep the rest of the hour's work from being done. */
    @Asynchronous
    @Requires(Permission.ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sealByTheHour() {
        seal();
    }

    /** At once, because the information governance lead wants to carry the newest heads away. */
    @Requires(Permission.AUDIT_READ)
    public void sealNow() {
        seal();
    }

    /** The newest sheets. */
    @Requires(Permission.AUDIT_READ)
    public List<SealRow> newest() {
        return seals.newest(10).stream()
                .map(seal -> new SealRow(seal.number(), seal.at(), seal.chains()))
                .toList();
    }

    /** A sheet as it was signed. */
    @Requires(Permission.AUDIT_READ)
    public String sheet(long number) {
        return seals.find(number).map(Seal::sheet).orElseThrow(NotFound::new);
    }

    private void seal() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Seal> last = seals.newest(1).stream().findFirst();
        Instant since = last.map(seal -> seal.at().minus(LONGEST_WORK)).orElse(Instant.EPOCH);
        SealSheet sheet = new SealSheet(
                last.map(Seal::number).orElse(0L) + 1,
                now,
                last.map(seal -> SealSheet.digest(seal.sheet())).orElse(SealSheet.NOTHING),
                seals.headsMovedSince(since));
        Seal seal = Seal.of(sheet, key.signing());
        seals.add(seal);
        try {
            key.folder().add(seal.number(), seal.sheet());
        } catch (IOException notWritten) {
            throw new UncheckedIOException("Seal " + seal.number() + " was not carried away", notWritten);
        }
    }
}
