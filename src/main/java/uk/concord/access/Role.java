package uk.concord.access;

/** The roles of the dossier's 1.2; an account may hold several, within the rules of separation. */
public enum Role {
    PRACTITIONER("Practitioner"),
    REP("MARAC representative"),
    DEPUTY("Deputy representative"),
    AGENCY_MGR("Agency manager"),
    HCU("Hate crime unit officer"),
    FLAG_QA("Flag auditor"),
    INTEL("Intelligence officer"),
    ADVOCATE("Advocate"),
    TPRC("Reporting centre worker"),
    COORD("MARAC coordinator"),
    CHAIR("MARAC chair"),
    PLAN_OWNER("Plan owner"),
    OPCC_PERF("OPCC performance officer"),
    OPCC_LEAD("OPCC lead"),
    SCR_COORD("Scrutiny co-ordinator"),
    SCR_MEMBER("Scrutiny panel member"),
    IG_LEAD("Information governance lead"),
    SYS_ADMIN("System administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role as people call it. */
    public String label() {
        return label;
    }

    /** A role that brings its holder near a case or a person; OPCC and system administration never hold one (1.2). */
    public boolean isCaseRole() {
        return switch (this) {
            case PRACTITIONER, REP, DEPUTY, AGENCY_MGR, HCU, FLAG_QA, INTEL, ADVOCATE, TPRC, COORD, CHAIR -> true;
            default -> false;
        };
    }

    public boolean isLocalPolicingBody() {
        return this == OPCC_PERF || this == OPCC_LEAD;
    }
}
