package uk.concord.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement as the register shows it on a day.
 *
 * @param signatories the agencies that have signed by that day, by name
 */
public record AgreementRow(
        UUID id,
        String title,
        List<String> purposes,
        List<String> signatories,
        AgreementStanding standing,
        LocalDate reviewOn,
        LocalDate expiresOn) {}
