package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.kernel.Breach;

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

    /** The four as typed; what is wrong with them, {@link #breaches} tells. */
    public static AgreementTerms of(String lawfulBases, String dataCategories, String retention, String breachContact) {
        AgreementTerms terms = new AgreementTerms();
        terms.lawfulBases = lawfulBases.strip();
        terms.dataCategories = dataCategories.strip();
        terms.retention = retention.strip();
        terms.breachContact = breachContact.strip();
        return terms;
    }

    /** What is missing or too long, all at once. */
    public List<Breach> breaches() {
        return Stream.of(
                        breach(lawfulBases, LONGEST, "lawfulBases"),
                        breach(dataCategories, LONGEST, "dataCategories"),
                        breach(retention, LONGEST, "retention"),
                        breach(breachContact, LONGEST_CONTACT, "breachContact"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Breach> breach(String text, int longest, String field) {
        if (text.isEmpty()) {
            return Optional.of(new Breach("agency.document." + field, field));
        }
        return text.length() > longest ? Optional.of(new Breach("agency.document.long", field)) : Optional.empty();
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
