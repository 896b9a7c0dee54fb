package uk.concord.access;

import static uk.concord.access.Role.ADVOCATE;
import static uk.concord.access.Role.AGENCY_MGR;
import static uk.concord.access.Role.CHAIR;
import static uk.concord.access.Role.COORD;
import static uk.concord.access.Role.DEPUTY;
import static uk.concord.access.Role.FLAG_QA;
import static uk.concord.access.Role.HCU;
import static uk.concord.access.Role.IG_LEAD;
import static uk.concord.access.Role.INTEL;
import static uk.concord.access.Role.OPCC_LEAD;
import static uk.concord.access.Role.OPCC_PERF;
import static uk.concord.access.Role.PLAN_OWNER;
import static uk.concord.access.Role.PRACTITIONER;
import static uk.concord.access.Role.REP;
import static uk.concord.access.Role.SYS_ADMIN;
import static uk.concord.access.Role.TPRC;

import java.util.EnumSet;
import java.util.Set;
import uk.concord.kernel.SubjectKind;

/**
 * Every operation of the portal with the roles that may begin it: the matrix of the dossier's 1.3. A role only opens the
 * door of the operation; which case, referral or action it may touch is decided by row ({@link CaseAccess}).
 */
public enum Permission {
    /** Before sign-in: the sign-in itself and public pages. */
    ANYONE(Act.SECURITY, SubjectKind.ACCOUNT, Reach.EVERYBODY),
    /** Own account, own drafts, own inbox. */
    OWN_DESK(Act.CONSULTATION, SubjectKind.ACCOUNT, Reach.SIGNED_IN),
    OWN_CREDENTIAL(Act.SECURITY, SubjectKind.ACCOUNT, Reach.SIGNED_IN),
    OWN_DRAFT(Act.COLLECTION, SubjectKind.ACCOUNT, Reach.SIGNED_IN),

    REFERRAL_WRITE(Act.COLLECTION, SubjectKind.REFERRAL, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, TPRC),
    REFERRAL_READ(Act.CONSULTATION, SubjectKind.REFERRAL, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, TPRC, AGENCY_MGR),
    REFERRAL_COUNTERSIGN(Act.ALTERATION, SubjectKind.REFERRAL, AGENCY_MGR),
    TRIAGE_READ(Act.CONSULTATION, SubjectKind.REFERRAL, COORD),
    TRIAGE_DECIDE(Act.ALTERATION, SubjectKind.REFERRAL, COORD),
    DECLINE_READ(Act.CONSULTATION, SubjectKind.REFERRAL, CHAIR, COORD),
    DECLINE_CONFIRM(Act.ALTERATION, SubjectKind.REFERRAL, CHAIR, COORD),
    EMERGENCY_DECIDE(Act.ALTERATION, SubjectKind.REFERRAL, CHAIR),
    RISK_ASSESS(Act.COLLECTION, SubjectKind.REFERRAL, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, TPRC),
    FLAG_WRITE(Act.ALTERATION, SubjectKind.CASE, HCU, FLAG_QA),
    FLAG_QUERY(Act.ALTERATION, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, FLAG_QA, ADVOCATE, COORD),
    FLAG_READ(Act.CONSULTATION, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, FLAG_QA, ADVOCATE, COORD, CHAIR),

    CASE_LIST(Act.CONSULTATION, SubjectKind.ACCOUNT, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    CASE_READ(Act.CONSULTATION, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    CASE_UPDATE(Act.COLLECTION, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    CASE_PERSON_WRITE(Act.ALTERATION, SubjectKind.CASE, HCU, ADVOCATE, COORD, REP, DEPUTY),
    CASE_CONTACT_READ(Act.CONSULTATION, SubjectKind.CASE, ADVOCATE, HCU, COORD, REP, DEPUTY),
    CASE_CONTACT_LOG(Act.COLLECTION, SubjectKind.CASE, ADVOCATE, HCU, COORD, REP, DEPUTY),
    CASE_TEAM_READ(Act.CONSULTATION, SubjectKind.CASE, COORD),
    CASE_TEAM(Act.DISCLOSURE, SubjectKind.CASE, COORD),
    CASE_RESTRICT_READ(Act.CONSULTATION, SubjectKind.CASE, CHAIR),
    CASE_RESTRICT(Act.ALTERATION, SubjectKind.CASE, CHAIR),
    CASE_CLOSE_READ(Act.CONSULTATION, SubjectKind.CASE, CHAIR),
    CASE_CLOSE(Act.ALTERATION, SubjectKind.CASE, CHAIR),
    CASE_LEDGER(Act.CONSULTATION, SubjectKind.CASE, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    GLASS_BREAK(Act.SECURITY, SubjectKind.CASE, IG_LEAD, CHAIR),
    GLASS_READ(Act.CONSULTATION, SubjectKind.CASE, IG_LEAD, CHAIR),
    GLASS_LIST(Act.CONSULTATION, SubjectKind.ACCOUNT, IG_LEAD, CHAIR),
    GLASS_REVIEW(Act.SECURITY, SubjectKind.CASE, IG_LEAD, CHAIR),
    CONFLICT_DECLARE(Act.SECURITY, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),

    MEETING_LIST(Act.CONSULTATION, SubjectKind.ACCOUNT, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    MEETING_READ(Act.CONSULTATION, SubjectKind.MEETING, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    MEETING_ARRANGE(Act.ALTERATION, SubjectKind.MEETING, COORD),
    MEETING_RUN(Act.ALTERATION, SubjectKind.MEETING, CHAIR, COORD),
    MINUTES_WRITE(Act.COLLECTION, SubjectKind.CASE, CHAIR, COORD),
    MINUTES_APPROVE(Act.ALTERATION, SubjectKind.MEETING, CHAIR),
    RESEARCH_READ(Act.CONSULTATION, SubjectKind.CASE, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    RESEARCH_RETURN(Act.COLLECTION, SubjectKind.CASE, REP, DEPUTY),

    ACTION_PROPOSE(Act.COLLECTION, SubjectKind.CASE, CHAIR, COORD),
    ACTION_ANSWER(Act.ALTERATION, SubjectKind.CASE, REP, DEPUTY),
    ACTION_READ(Act.CONSULTATION, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE, COORD, CHAIR),
    ACTION_PROGRESS(Act.COLLECTION, SubjectKind.CASE, PRACTITIONER, REP, DEPUTY, HCU, ADVOCATE),
    ACTION_SETTLE(Act.ALTERATION, SubjectKind.CASE, CHAIR, COORD),
    ACTION_OVERSEE(Act.CONSULTATION, SubjectKind.CASE, AGENCY_MGR),

    PLAN_READ(
            Act.CONSULTATION,
            SubjectKind.PLAN,
            REP,
            DEPUTY,
            AGENCY_MGR,
            HCU,
            FLAG_QA,
            COORD,
            CHAIR,
            PLAN_OWNER,
            OPCC_PERF,
            OPCC_LEAD,
            IG_LEAD),
    PLAN_IMPORT(Act.COLLECTION, SubjectKind.PLAN, OPCC_PERF),
    PLAN_SHAPE(Act.ALTERATION, SubjectKind.PLAN, OPCC_PERF, OPCC_LEAD),
    PLAN_UPDATE(Act.ALTERATION, SubjectKind.PLAN, PLAN_OWNER),
    PLAN_JUDGE(Act.ALTERATION, SubjectKind.PLAN, OPCC_PERF),
    PLAN_SIGN_OFF(Act.ALTERATION, SubjectKind.PLAN, OPCC_LEAD),

    AGREEMENT_READ(Act.CONSULTATION, SubjectKind.AGENCY, IG_LEAD, SYS_ADMIN),
    AGREEMENT_WRITE(Act.ALTERATION, SubjectKind.AGENCY, IG_LEAD),
    OWN_AGREEMENT_READ(Act.CONSULTATION, SubjectKind.AGENCY, REP, DEPUTY),
    AGENCY_READ(Act.CONSULTATION, SubjectKind.AGENCY, IG_LEAD, SYS_ADMIN),
    AGENCY_WRITE(Act.ALTERATION, SubjectKind.AGENCY, IG_LEAD, SYS_ADMIN),
    AGENCY_SUSPEND(Act.ALTERATION, SubjectKind.AGENCY, IG_LEAD),
    AUDIT_READ(Act.CONSULTATION, SubjectKind.ACCOUNT, IG_LEAD),
    AUDIT_EXPORT(Act.DISCLOSURE, SubjectKind.ACCOUNT, IG_LEAD),
    ACCOUNT_READ(Act.CONSULTATION, SubjectKind.ACCOUNT, SYS_ADMIN),
    ACCOUNT_WRITE(Act.ALTERATION, SubjectKind.ACCOUNT, SYS_ADMIN),
    STAFF_READ(Act.CONSULTATION, SubjectKind.ACCOUNT, AGENCY_MGR),
    STAFF_WRITE(Act.ALTERATION, SubjectKind.ACCOUNT, AGENCY_MGR),
    INTELLIGENCE_SUBMIT(Act.COLLECTION, SubjectKind.ACCOUNT, REP, DEPUTY, PRACTITIONER, HCU, INTEL, ADVOCATE, TPRC);

    /** What would do most harm at a screen that somebody left: it asks again who is sitting there (step-up). */
    private static final Set<Permission> SENSITIVE =
            EnumSet.of(ACCOUNT_WRITE, STAFF_WRITE, AGENCY_SUSPEND, AUDIT_EXPORT, GLASS_BREAK);

    private enum Reach {
        EVERYBODY,
        SIGNED_IN,
        ROLES
    }

    private final Act act;
    private final SubjectKind about;
    private final Reach reach;
    private final Set<Role> roles;

    Permission(Act act, SubjectKind about, Reach reach) {
        this.act = act;
        this.about = about;
        this.reach = reach;
        this.roles = EnumSet.noneOf(Role.class);
    }

    Permission(Act act, SubjectKind about, Role... roles) {
        this.act = act;
        this.about = about;
        this.reach = Reach.ROLES;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    /** Which of the logged kinds of processing it is. */
    public Act act() {
        return act;
    }

    /** In whose chain of the trail it is recorded. */
    public SubjectKind about() {
        return about;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Whether its viewer must have proved lately who they are. */
    public boolean isSensitive() {
        return SENSITIVE.contains(this);
    }

    public boolean isOpenToAnyone() {
        return reach == Reach.EVERYBODY;
    }

    /** Whether this viewer may begin the operation at all; nobody of a suspended agency begins what a role opens (S82). */
    public boolean isHeldBy(Viewer viewer) {
        return reach != Reach.ROLES || (viewer.desk().active() && viewer.holdsAny(roles));
    }
}
