package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import uk.concord.kernel.RuleBroken;

/** What an agreement says in short: on which lawful bases what is shared, for how long it is kept, whom a breach is told (3.1). */
@Embeddable
public class AgreementTerms implements Serializable {
    static final AgreementTerms NONE = new AgreementTerms();

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_CONTACT = 200;

    @Column(name = "lawful_bases")
    private String lawfulBases = "";

    @Column(name = "data_categories")
    private String dataCategories = "";

    private String retention = "";

    @Column(name = "breach_contact")
    private String breachContact = "";

    protected AgreementTerms() {}

    /** The four, each within its length. */
    public static AgreementTerms of(String lawfulBases, String dataCategories, String retention, String breachContact) {
        AgreementTerms terms = new AgreementTerms();
        terms.lawfulBases = within(lawfulBases, LONGEST, "lawfulBases");
        terms.dataCategories = within(dataCategories, LONGEST, "dataCategories");
        terms.retention = within(retention, LONGEST, "retention");
        terms.breachContact = within(breachContact, LONGEST_CONTACT, "breachContact");
        return terms;
    }

    private static String within(String text, int longest, String field) {
        if (text.isBlank()) {
            throw new RuleBroken("agency.document." + field, field);
        }
        if (text.strip().length() > longest) {
            throw new RuleBroken("agency.document.long", field);
        }
        return text.strip();
    }

    public String lawfulBases() {
        return lawfulBases;
    }

    public String dataCategories() {
        return dataCategories;
    }

    public String retention() {
        return retention;
    }

    public String breachContact() {
        return breachContact;
    }
}
