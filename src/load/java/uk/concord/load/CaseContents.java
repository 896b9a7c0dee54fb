package uk.concord.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.form.Answers;
import uk.concord.form.Section;

/** What was told about a case: its referral, three updates, an incident, a risk assessment and, on every other, an action. */
final class CaseContents {
    private static final int UPDATES = 3;
    private static final List<String> KINDS = List.of("SAFETY", "FURTHER_INCIDENT", "CONTACT", "COURT");

    private final Of of;
    private final Invented invented;
    private final Partners partners;

    CaseContents(Of of, Invented invented, Partners partners) {
        this.of = of;
        this.invented = invented;
        this.partners = partners;
    }

    /** Which case it is, when it was opened, who is on it, and whether it is so young that work on it is open. */
    record Of(int number, Instant at, List<Integer> team, boolean isNew) {
        int first() {
            return team.get(0);
        }
    }

    private UUID id() {
        return invented.id(of.at().toEpochMilli());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(of.at(), ZoneOffset.UTC);
    }

    void writeReferral(Inserts inserts, Seals.Subject referral, UUID caseId, UUID victim) {
        inserts.add("subject_key", "subject_id, wrapped_key", referral.id(), referral.wrapped());
        inserts.add(
                "referral",
                "id, version, reference, referrer_id, agency_id, area, status, started_at, changed_at, victim_id,"
                        + " submitted_at, received_on, triage_due, level_at_submission, consent_status, victim_aware,"
                        + " children_answer, child_at_risk, criterion, decided_by, decided_at, case_id, appealed",
                referral.id(),
                1,
                Invented.reference("RF", of.number()),
                partners.person(of.first(), PARTNER_WRITING),
                partners.agency(of.first()),
                Partners.AREA,
                "ACCEPTED",
                of.at(),
                of.at(),
                victim,
                of.at(),
                day(),
                of.at().plus(Duration.ofDays(1)),
                "MEDIUM",
                "GIVEN",
                "YES",
                "NO",
                false,
                "ESCALATION",
                partners.person(Partners.COORDINATING, 0),
                of.at(),
                caseId,
                false);
        answer(inserts, referral, Section.REASONS, Map.of("why", invented.account(of.number())));
        answer(inserts, referral, Section.WISHES, Map.of("wishes", "Invented: I want it to stop."));
    }

    private static final int PARTNER_WRITING = 0;

    private void answer(Inserts inserts, Seals.Subject referral, Section section, Map<String, String> answers) {
        UUID row = id();
        inserts.add(
                "answered_section",
                "id, version, referral_id, section, answers_sealed",
                row,
                1,
                referral.id(),
                section,
                referral.seal("answered_section.answers", row, new Answers(answers).stored()));
    }

    void writeUpdates(Inserts inserts, Seals.Subject sealed) {
        for (int i = 1; i <= UPDATES; i++) {
            UUID row = id();
            int agency = invented.oneOf(of.team());
            inserts.add(
                    "case_update",
                    "id, version, case_id, author_id, agency_id, kind, share_level, body_sealed, posted_at",
                    row,
                    1,
                    sealed.id(),
                    partners.person(agency, 0),
                    partners.agency(agency),
                    invented.oneOf(KINDS),
                    "ALL_ATTENDING",
                    sealed.seal("case_update.body", row, invented.account(of.number())),
                    of.at().plus(Duration.ofHours(i)));
        }
    }

    void writeIncident(Inserts inserts, Seals.Subject sealed) {
        UUID row = id();
        byte[] flags = sealed.seal("incident.flags", row, "RACE|NO");
        inserts.add(
                "incident",
                "id, version, sealed_under, case_id, agency_id, incident_class, crime_reference, occurred_from,"
                        + " occurred_to, occurred_precision, recorded_at, location_kind, perceived_by, flag_status,"
                        + " location_sealed, hostility_sealed, narrative_sealed, flags_sealed, original_flags_sealed",
                row,
                1,
                sealed.id(),
                sealed.id(),
                partners.agency(of.first()),
                "CRIME",
                "",
                day().minusDays(2),
                day().minusDays(2),
                "DAY",
                of.at(),
                "HOME",
                "VICTIM",
                "NOT_SAMPLED",
                sealed.seal("incident.location", row, "1 Invented Street, Northmere"),
                sealed.seal("incident.hostility", row, "Invented words"),
                sealed.seal("incident.narrative", row, invented.account(of.number())),
                flags,
                sealed.seal("incident.original_flags", row, "RACE|NO"));
    }

    void writeRisk(Inserts inserts, Seals.Subject sealed) {
        UUID row = id();
        inserts.add(
                "risk_assessment",
                "id, version, sealed_under, case_id, agency_id, assessed_by, assessed_at, tool, level_by_answers,"
                        + " risk_level, answers_sealed, not_possible_sealed, judgement_sealed",
                row,
                1,
                sealed.id(),
                sealed.id(),
                partners.agency(of.first()),
                partners.person(of.first(), 0),
                of.at(),
                "HCRA-0",
                "MEDIUM",
                "MEDIUM",
                sealed.seal("risk_assessment.answers", row, "1=YES,2=NO,3=YES,4=NO,5=NO,6=YES,7=NO,8=NO"),
                new byte[0],
                new byte[0]);
    }

    /** Of a young case it is in work and due in the weeks to come, so that no chaser goes out; of any other it is done. */
    void writeAction(Inserts inserts, Seals.Subject sealed, LocalDate today) {
        UUID row = id();
        int agency = invented.oneOf(of.team());
        LocalDate due = of.isNew() ? today.plusDays(20L + invented.below(60)) : day().plusDays(14);
        inserts.add(
                "action_item",
                "id, version, subject_kind, subject_id, words_sealed, words_clear, owner_agency_id, owner_id, owner_post,"
                        + " category, priority, due_on, original_due_on, extensions_given, status, proposed_by,"
                        + " proposed_at, accepted_at, ended_at, ended_by, outcome, contacts_victim, alerts_perpetrator,"
                        + " risk_considered",
                row,
                1,
                "CASE",
                sealed.id(),
                sealed.seal("action_item.words_sealed", row, "Invented: fit a stronger lock, case " + of.number()),
                "",
                partners.agency(agency),
                partners.person(agency, invented.below(Partners.AT_WORK)),
                "",
                "SAFETY",
                "ROUTINE",
                due,
                due,
                0,
                of.isNew() ? "IN_PROGRESS" : "COMPLETED",
                partners.person(Partners.COORDINATING, 0),
                of.at(),
                of.at(),
                of.isNew() ? null : of.at().plus(Duration.ofDays(7)),
                of.isNew() ? null : partners.person(agency, 0),
                of.isNew() ? null : "ACHIEVED",
                false,
                false,
                false);
    }
}
