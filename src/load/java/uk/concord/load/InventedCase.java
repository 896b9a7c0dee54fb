package uk.concord.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.casefile.CaseStatus;
import uk.concord.risk.RiskLevel;

/**
 * One case: which agencies are on it, how it stands and when it was opened follow from its number, so that every run of
 * a size finds the same cases. The rows about what happened on it are those of {@link CaseContents}.
 */
final class InventedCase {
    /** Cases are spread over five years before the day of filling. */
    private static final long SPREAD = Duration.ofDays(5L * 365).toMillis();

    private static final int AT_LEAST_SEEN = 60;
    private static final List<CaseStatus> STATES = List.of(
            CaseStatus.OPEN, CaseStatus.HEARD, CaseStatus.MONITORING, CaseStatus.MONITORING, CaseStatus.DEFERRED);
    private static final List<RiskLevel> LEVELS =
            List.of(RiskLevel.STANDARD, RiskLevel.MEDIUM, RiskLevel.MEDIUM, RiskLevel.HIGH);

    private final Size size;
    private final int number;
    private final Invented invented;
    private final Partners partners;

    InventedCase(Size size, int number, Invented invented, Partners partners) {
        this.size = size;
        this.number = number;
        this.invented = invented;
        this.partners = partners;
    }

    /** How many cases there are, and before which moment they were opened. */
    record Size(int cases, Instant now) {
        /** Every so many cases the second agency is on one: one in a thousand, but a page full at least. */
        int seldom() {
            return Math.max(1, cases / Math.max(AT_LEAST_SEEN, cases / 1000));
        }

        Instant opened(int number) {
            return now.minusMillis(SPREAD / cases * (cases - number));
        }
    }

    void write(Inserts inserts, Seals seals) {
        Instant at = size.opened(number);
        UUID victim = invented.id(at.toEpochMilli());
        UUID referral = invented.id(at.toEpochMilli());
        Seals.Subject sealed = seals.subject(invented.id(at.toEpochMilli()));
        List<Integer> team = team();
        writeFile(inserts, sealed.id(), victim, referral);
        writeTeam(inserts, sealed, team);
        new VictimRows(invented, inserts, seals).write(victim, partners.agency(team.get(0)), at);
        CaseContents contents = new CaseContents(new CaseContents.Of(number, at, team, isNew()), invented, partners);
        contents.writeReferral(inserts, seals.subject(referral), sealed.id(), victim);
        contents.writeUpdates(inserts, sealed);
        contents.writeIncident(inserts, sealed);
        contents.writeRisk(inserts, sealed);
        if (number % 2 == 0) {
            contents.writeAction(inserts, sealed, LocalDate.ofInstant(size.now(), ZoneOffset.UTC));
        }
        inserts.add("subject_key", "subject_id, wrapped_key", sealed.id(), sealed.wrapped());
    }

    /** The youngest of a hundred and fifty cases, and of a thousand at least twenty: their actions are still open. */
    private boolean isNew() {
        return number >= size.cases() - Math.max(20, size.cases() / 50);
    }

    private List<Integer> team() {
        Set<Integer> team = new LinkedHashSet<>();
        if (number % 5 < 2) {
            team.add(Partners.OFTEN);
        }
        if (number % size.seldom() == 0) {
            team.add(Partners.SELDOM);
        }
        do {
            team.add(3 + invented.below(Partners.AGENCIES - 3));
        } while (team.size() < 2);
        return List.copyOf(team);
    }

    private void writeFile(Inserts inserts, UUID id, UUID victim, UUID referral) {
        Instant at = size.opened(number);
        inserts.add(
                "case_file",
                "id, version, reference, area, status, risk_level, restricted, emergency, child_at_risk, victim_id,"
                        + " opened_at, last_referral_at, closure_words_sealed",
                id,
                1,
                Invented.reference("HC", number),
                Partners.AREA,
                invented.oneOf(STATES),
                invented.oneOf(LEVELS),
                false,
                false,
                invented.chance(8),
                victim,
                at,
                at,
                new byte[0]);
        inserts.add("case_referral", "case_id, referral_id, accepted_at", id, referral, at);
        inserts.add(
                "case_person",
                "id, version, case_id, person_id, role",
                invented.id(at.toEpochMilli()),
                1,
                id,
                victim,
                "VICTIM");
    }

    private void writeTeam(Inserts inserts, Seals.Subject sealed, List<Integer> team) {
        Instant at = size.opened(number);
        for (int agency : team) {
            UUID row = invented.id(at.toEpochMilli());
            inserts.add(
                    "case_team",
                    "id, version, case_id, agency_id, status, reason_sealed, invited_by, invited_at, opened_at",
                    row,
                    1,
                    sealed.id(),
                    partners.agency(agency),
                    "ACTIVE",
                    sealed.seal("case_team.reason", row, "Invented: they know the street."),
                    partners.person(Partners.COORDINATING, 0),
                    at,
                    at);
        }
    }
}
