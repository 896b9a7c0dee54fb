package uk.concord.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casefile.ShareLevel;
import uk.concord.form.Criterion;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.referral.SentReferrals;
import uk.concord.triage.Triage;

/** Cases of invented people for integration tests, opened by the coordinator like any other. */
@ApplicationScoped
public class OpenedCases {
    public static final String HOUSING = "rep@harbourhomes.example";
    public static final String POLICE = "rep@police.northmere.example";
    public static final String ADVOCATE = "advocate@bridge.example";
    public static final String HEALTH = "rep@health.northmere.example";

    @EJB
    private Triage triage;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private CaseUpdates updates;

    @EJB
    private CaseReading reading;

    @Inject
    private SentReferrals referrals;

    @Inject
    private Acting acting;

    /** A case about somebody of this name, referred by a practitioner of the council; only the council is on it. */
    public UUID about(String victim) {
        UUID referral = referrals.sent(Acting.PRACTITIONER, victim);
        return acting.as(Acting.COORDINATOR, () -> triage.accept(referral, Criterion.VISIBLE_HIGH, "", Ids.next()));
    }

    /** The same, with the agencies of these workers invited. */
    public UUID about(String victim, String... invited) {
        UUID caseId = about(victim);
        for (String worker : invited) {
            invite(caseId, worker);
        }
        return caseId;
    }

    /** The case as the worker reads it, who says why first: of a restricted one they must. */
    public OpenCase read(String worker, UUID caseId) {
        return acting.as(worker, () -> {
            reading.sayWhy(caseId, "An invented purpose");
            return reading.open(caseId);
        });
    }

    public void invite(UUID caseId, String worker) {
        UUID agency = acting.viewer(worker).agencyId();
        acting.as(
                Acting.COORDINATOR,
                () -> teamwork.invite(caseId, agency, "An invented reason for the invitation", Ids.next()));
    }

    /** The chair sees it from now on. */
    public void sentToChair(UUID caseId) {
        acting.as(Acting.COORDINATOR, () -> teamwork.askChairs(caseId));
    }

    public UUID told(UUID caseId, String worker, ShareLevel level, String text) {
        CaseUpdate.Entry entry =
                new CaseUpdate.Entry(CaseUpdate.Type.SAFETY, new CaseUpdate.Sharing(level, Set.of()), text);
        return acting.as(worker, () -> updates.post(caseId, entry, Ids.next()));
    }
}
