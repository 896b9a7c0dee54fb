package uk.concord.agency;

/** What an agency is (dossier 3.14), and by which law it may share (3.1). */
public enum AgencyType {
    POLICE("Police force"),
    LA_COMMUNITY_SAFETY("Council: community safety"),
    LA_HOUSING("Council: housing"),
    REGISTERED_PROVIDER("Registered housing provider"),
    ASC("Adult social care"),
    CSC("Children’s social care"),
    HEALTH_ICB("Health: integrated care board"),
    HEALTH_MH("Health: mental health"),
    HEALTH_ACUTE("Health: hospital"),
    PROBATION("Probation"),
    YJS("Youth justice"),
    CPS("Crown Prosecution Service"),
    EDUCATION("School or education"),
    FIRE("Fire and rescue"),
    VICTIM_SERVICE("Victim service"),
    TPRC("Third-party reporting centre"),
    SPECIALIST_CHARITY("Specialist charity"),
    LPB_OPCC("Local policing body"),
    OTHER("Other");

    private final String label;

    AgencyType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A relevant authority under s.115(2): police, councils, probation, health; a charity only by acting for one (L-03). */
    public boolean isRelevantAuthority() {
        return switch (this) {
            case POLICE, LA_COMMUNITY_SAFETY, LA_HOUSING, ASC, CSC, HEALTH_ICB, PROBATION, YJS, FIRE, LPB_OPCC -> true;
            default -> false;
        };
    }

    /** A competent authority under Part 3 of the Data Protection Act 2018. */
    public boolean isCompetentAuthority() {
        return this == POLICE || this == PROBATION;
    }
}
