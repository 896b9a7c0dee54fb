package uk.concord.load;

/** The three kinds of user by what they see: which agency they work for, and who they are to the reader of a table. */
enum Audience {
    SELDOM(Partners.SELDOM, "0.1 %"),
    OFTEN(Partners.OFTEN, "40 %"),
    ALL(Partners.COORDINATING, "100 %");

    private final int agency;
    private final String sees;

    Audience(int agency, String sees) {
        this.agency = agency;
        this.sees = sees;
    }

    String sees() {
        return sees;
    }

    /** One of its people; more users than people share their accounts, each with a sign-in of their own. */
    String email(int user) {
        return Partners.email(agency, user % Partners.AT_WORK);
    }

    int agency() {
        return agency;
    }
}
