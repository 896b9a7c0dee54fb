package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.AgreementDocument;
import uk.concord.agency.AgreementDocuments;
import uk.concord.agency.AgreementTerms;
import uk.concord.kernel.Ids;
import uk.concord.kernel.web.Onward;

/** The signed text of an agreement: its versions, and entering the next one. */
@Named
@ViewScoped
public class AgreementDocumentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AgreementDocuments documents;

    private String id = "";
    private String lawfulBases = "";
    private String dataCategories = "";
    private String retention = "";
    private String breachContact = "";
    private transient @Nullable Part file;

    /** What the last version says is where the next one begins. */
    public void load() {
        AgreementTerms terms = documents.last(Ids.parse(id));
        lawfulBases = terms.lawfulBases();
        dataCategories = terms.dataCategories();
        retention = terms.retention();
        breachContact = terms.breachContact();
    }

    public void enter() throws IOException {
        AgreementTerms terms = AgreementTerms.of(lawfulBases, dataCategories, retention, breachContact);
        documents.enter(Ids.parse(id), read(file), terms);
        Onward.to("/agency/agreement.xhtml?id=" + id, "The document is entered. Earlier versions stay readable");
    }

    /** One byte more than is allowed is read, so that a larger file is seen to be too large and never held whole. */
    private static AgreementDocument.File read(@Nullable Part chosen) throws IOException {
        if (chosen == null) {
            return new AgreementDocument.File("", new byte[0]);
        }
        try (InputStream in = chosen.getInputStream()) {
            String name = chosen.getSubmittedFileName();
            return new AgreementDocument.File(
                    name == null ? "" : name, in.readNBytes(AgreementDocument.MOST_BYTES + 1));
        }
    }

    public int getMostBytes() {
        return AgreementDocument.MOST_BYTES;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getLawfulBases() {
        return lawfulBases;
    }

    public void setLawfulBases(@Nullable String lawfulBases) {
        this.lawfulBases = lawfulBases == null ? "" : lawfulBases;
    }

    public String getDataCategories() {
        return dataCategories;
    }

    public void setDataCategories(@Nullable String dataCategories) {
        this.dataCategories = dataCategories == null ? "" : dataCategories;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(@Nullable String retention) {
        this.retention = retention == null ? "" : retention;
    }

    public String getBreachContact() {
        return breachContact;
    }

    public void setBreachContact(@Nullable String breachContact) {
        this.breachContact = breachContact == null ? "" : breachContact;
    }
}
