package uk.concord.agency;

/** What an agency is (dossier 3.14). */
public enum AgencyType {
    POLICE,
    LA_COMMUNITY_SAFETY,
    LA_HOUSING,
    REGISTERED_PROVIDER,
    ASC,
    CSC,
    HEALTH_ICB,
    HEALTH_MH,
    HEALTH_ACUTE,
    PROBATION,
    YJS,
    CPS,
    EDUCATION,
    FIRE,
    VICTIM_SERVICE,
    TPRC,
    SPECIALIST_CHARITY,
    LPB_OPCC,
    OTHER
}
