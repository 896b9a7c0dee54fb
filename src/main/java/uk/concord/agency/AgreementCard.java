package uk.concord.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement with all that the information governance lead may change of it.
 *
 * @param left agencies that signed and have left it, the last first
 * @param unsigned agencies that work here and have not signed, by id and name
 * @param terms its terms so far and now, oldest first
 */
public record AgreementCard(
        AgreementRow agreement, List<Signed> signatures, List<Left> left, List<Signatory> unsigned, List<Held> terms) {
    /** An agency that could sign. */
    public record Signatory(UUID id, String name) {}

    /** One signature. */
    public record Signed(UUID agencyId, String agency, LocalDate on, String post) {}

    /** One signature that has ended. */
    public record Left(Signed signature, Instant until) {}

    /**
     * A term in which it held.
     *
     * @param afterGap days without an agreement lie before it, in which nothing was shared
     */
    public record Held(LocalDate startsOn, LocalDate expiresOn, boolean afterGap) {}
}
