package uk.concord.agency;

import java.time.LocalDate;
import java.util.List;

/** An agreement as the register shows it on a day. */
public record AgreementRow(
        String title, List<String> purposes, AgreementStanding standing, LocalDate reviewOn, LocalDate expiresOn) {}
