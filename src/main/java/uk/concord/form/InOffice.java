package uk.concord.form;

import java.util.Collection;

/**
 * Whether somebody is a police officer, an employee of a council or charity, a panel member or a councillor: then those who
 * would read of them may be their colleagues, and the case is open to named people only (1.5).
 */
public enum InOffice {
    YES("Yes"),
    NO("No"),
    UNKNOWN("I do not know");

    private final String words;

    InOffice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** One who is decides for all; one of whom it is not known leaves it open. */
    static InOffice among(Collection<InOffice> people) {
        if (people.contains(YES)) {
            return YES;
        }
        return people.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
