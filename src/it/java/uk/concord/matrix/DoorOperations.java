package uk.concord.matrix;

import static java.util.Map.entry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.action.ActionListing;
import uk.concord.agency.AgencyKeeping;
import uk.concord.agency.AgencyType;
import uk.concord.agency.Agreements;
import uk.concord.agency.OwnAgreements;
import uk.concord.casework.CaseFilter;
import uk.concord.casework.CaseList;
import uk.concord.casework.EmergencyReading;
import uk.concord.emergency.GlassBreak;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.AccountListing;
import uk.concord.incident.Flagging;
import uk.concord.kernel.Ids;
import uk.concord.meeting.Approving;
import uk.concord.meeting.Arranging;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Hearing;
import uk.concord.oversight.TrailQuestion;
import uk.concord.oversight.TrailSearching;
import uk.concord.plan.Importing;
import uk.concord.plan.Judging;
import uk.concord.plan.PlanReading;
import uk.concord.plan.Shaping;
import uk.concord.plan.SigningOff;
import uk.concord.plan.Updating;
import uk.concord.referral.Appealing;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.Referring;
import uk.concord.staff.StaffKeeping;
import uk.concord.triage.DeclineDeciding;
import uk.concord.triage.EmergencyDeciding;
import uk.concord.triage.Triage;

/** One call under each operation that is not on one case; what it asks for need not be there, only the door is tried. */
@ApplicationScoped
public class DoorOperations {
    private static final UUID NOTHING = new UUID(0, 9);

    @EJB
    private Referring referring;

    @EJB
    private ReferralReading referrals;

    @EJB
    private Appealing appealing;

    @EJB
    private Triage triage;

    @EJB
    private DeclineDeciding declines;

    @EJB
    private EmergencyDeciding emergencies;

    @EJB
    private Flagging flags;

    @EJB
    private CaseList cases;

    @EJB
    private ConsoleReading meetings;

    @EJB
    private Arranging arranging;

    @EJB
    private Hearing hearing;

    @EJB
    private Approving approving;

    @EJB
    private ActionListing actions;

    @EJB
    private PlanReading plan;

    @EJB
    private Importing importing;

    @EJB
    private Shaping shaping;

    @EJB
    private Updating updating;

    @EJB
    private Judging judging;

    @EJB
    private SigningOff signingOff;

    @EJB
    private Agreements agreements;

    @EJB
    private OwnAgreements ownAgreements;

    @EJB
    private AgencyKeeping agencies;

    @EJB
    private StaffKeeping staff;

    @EJB
    private AccountKeeping accounts;

    @EJB
    private TrailSearching trail;

    @EJB
    private EmergencyReading glass;

    /** All of them. */
    public Map<String, Runnable> all() {
        Map<String, Runnable> all = new TreeMap<>(onReferrals());
        all.putAll(onCasesAndMeetings());
        all.putAll(onPlans());
        all.putAll(onAgencies());
        return all;
    }

    private Map<String, Runnable> onReferrals() {
        return Map.ofEntries(
                entry("REFERRAL_WRITE", referring::areas),
                entry("REFERRAL_READ", referrals::lists),
                entry("REFERRAL_COUNTERSIGN", () -> appealing.appeal(NOTHING)),
                entry("TRIAGE_READ", triage::agencies),
                entry("TRIAGE_DECIDE", () -> triage.goOn(NOTHING)),
                entry("DECLINE_READ", () -> declines.brief(NOTHING)),
                entry("DECLINE_CONFIRM", () -> declines.confirm(NOTHING)),
                entry("EMERGENCY_DECIDE", () -> emergencies.refuse(NOTHING, "")),
                entry("FLAG_WRITE", () -> flags.confirm(NOTHING)),
                entry("FLAG_QUERY", () -> flags.query(NOTHING, "")),
                entry("FLAG_READ", flags::list));
    }

    private Map<String, Runnable> onCasesAndMeetings() {
        return Map.ofEntries(
                entry("CASE_LIST", () -> cases.find(CaseFilter.none())),
                entry("MEETING_LIST", meetings::meetings),
                entry("MEETING_READ", () -> meetings.meeting(NOTHING)),
                entry("MEETING_ARRANGE", () -> arranging.chairs("Nowhere")),
                entry("MEETING_RUN", () -> hearing.begin(Ids.next(), NOTHING)),
                entry("MINUTES_APPROVE", () -> approving.approve(Ids.next(), NOTHING)),
                entry("ACTION_OVERSEE", actions::lateOfAgency),
                entry("GLASS_BREAK", () -> glass.breakGlass("HC-NONE-SUCH", "")),
                entry("GLASS_READ", () -> glass.sheet(NOTHING)),
                entry("GLASS_LIST", glass::waiting),
                entry("GLASS_REVIEW", () -> glass.review(NOTHING, GlassBreak.Finding.JUSTIFIED, "")));
    }

    private Map<String, Runnable> onPlans() {
        return Map.of(
                "PLAN_READ",
                plan::latest,
                "PLAN_IMPORT",
                importing::agencies,
                "PLAN_SHAPE",
                shaping::candidates,
                "PLAN_UPDATE",
                () -> updating.accept(NOTHING, Ids.next()),
                "PLAN_JUDGE",
                () -> judging.beginDemonstration(NOTHING, 0, Ids.next()),
                "PLAN_SIGN_OFF",
                () -> signingOff.signOff(NOTHING, 0, Ids.next()));
    }

    private Map<String, Runnable> onAgencies() {
        TrailQuestion whoeverToday = new TrailQuestion("", "", null, null, null);
        return Map.ofEntries(
                entry("AGREEMENT_READ", agreements::list),
                entry("OWN_AGREEMENT_READ", ownAgreements::list),
                entry("AGREEMENT_WRITE", () -> agreements.withdraw(NOTHING)),
                entry("AGENCY_READ", agencies::list),
                entry("AGENCY_WRITE", () -> agencies.enter(new AgencyKeeping.Entry("", "", AgencyType.OTHER, ""))),
                entry("AGENCY_SUSPEND", () -> agencies.takeBack(NOTHING)),
                entry("STAFF_READ", () -> staff.staff("", 1)),
                entry("STAFF_WRITE", () -> staff.suspend(NOTHING)),
                entry("AUDIT_READ", () -> trail.search(whoeverToday, 0)),
                entry("AUDIT_EXPORT", () -> trail.export(whoeverToday)),
                entry("ACCOUNT_READ", () -> accounts.list(new AccountListing.Filter("", null, 1))),
                entry("ACCOUNT_WRITE", () -> accounts.grant(NOTHING, new HeldRole(Role.REP, ""), null)));
    }
}
