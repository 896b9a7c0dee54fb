package uk.concord.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement with all that the information governance lead may change of it.
 *
 * @param unsigned agencies that work here and have not signed, by id and name
 * @param terms its terms so far and now, oldest first
 */
public record AgreementCard(
        AgreementRow agreement, List<Signed> signatures, List<Signatory> unsigned, List<Held> terms) {
    /** An agency that could sign. */
    public record Signatory(UUID id, String name) {}

    /** One signature. */
    public record Signed(String agency, LocalDate on, String post) {}

    /**
     * A term in which it held.
     *
     * @param afterGap days without an agreement lie before it, in which nothing was shared
     */
    public record Held(LocalDate startsOn, LocalDate expiresOn, boolean afterGap) {}
}
