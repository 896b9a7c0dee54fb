package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import uk.concord.access.Viewer;
import uk.concord.kernel.Breach;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** The signed text of an agreement, one version of several; what was entered once is never changed (3.1). */
@Entity
@Table(name = "agreement_document")
public class AgreementDocument extends Kept {
    /** Five megabytes: a signed paper, not an archive. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final byte[] SIGN = {'%', 'P', 'D', 'F', '-'};

    @Column(name = "agreement_id", columnDefinition = "BINARY(16)")
    private UUID agreementId = new UUID(0, 0);

    @Column(name = "number_no")
    private int number;

    private String name = "";

    @Embedded
    private AgreementTerms terms = AgreementTerms.NONE;

    private byte[] digest = {};

    @Column(name = "size_bytes")
    private int size;

    @Lob
    private byte[] content = {};

    @Column(name = "entered_at")
    private Instant enteredAt = Instant.EPOCH;

    @Column(name = "entered_by", columnDefinition = "BINARY(16)")
    private UUID enteredBy = new UUID(0, 0);

    protected AgreementDocument() {}

    /**
     * A file as somebody chose it.
     *
     * @param content its bytes, of which one more than allowed may be read
     */
    public record File(String name, byte[] content) {
        /** What is wrong with it, with the terms that were typed beside it, all at once: a file has to be chosen anew. */
        List<Breach> breaches(AgreementTerms terms) {
            return Stream.concat(breach().stream(), terms.breaches().stream()).toList();
        }

        private Optional<Breach> breach() {
            if (content.length == 0) {
                return Optional.of(new Breach("agency.document.missing", "file"));
            }
            if (content.length > MOST_BYTES) {
                return Optional.of(new Breach("agency.document.large", "file"));
            }
            boolean pdf = Arrays.equals(content, 0, Math.min(SIGN.length, content.length), SIGN, 0, SIGN.length);
            return pdf ? Optional.empty() : Optional.of(new Breach("agency.document.kind", "file"));
        }

        /** Its last part alone, without what no file is called by. */
        String plainName() {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "").strip();
            return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        }
    }

    /** One version without its bytes, for lists. */
    public record Row(int number, String name, AgreementTerms terms, int size, Instant enteredAt) {
        /** Of a line that begins with the id of its agreement. */
        static Row of(Object[] line) {
            return new Row((Integer) line[1], (String) line[2], (AgreementTerms) line[3], (Integer) line[4], (Instant)
                    line[5]);
        }

        /** In kilobytes, at least one. */
        public int kilobytes() {
            return Math.max(1, size / 1024);
        }
    }

    static AgreementDocument enter(UUID agreementId, int number, File file, AgreementTerms terms, Viewer by) {
        RuleBroken.ifAny(file.breaches(terms));
        AgreementDocument document = new AgreementDocument();
        document.agreementId = agreementId;
        document.number = number;
        document.name = file.plainName();
        document.terms = terms;
        document.content = file.content().clone();
        document.size = file.content().length;
        document.digest = DigestUtils.sha256(file.content());
        document.enteredAt = by.at();
        document.enteredBy = by.accountId();
        return document;
    }

    Row row() {
        return new Row(number, name, terms, size, enteredAt);
    }

    /** The bytes, if they are still those that were entered. */
    byte[] content() {
        if (!Arrays.equals(digest, DigestUtils.sha256(content))) {
            throw new IllegalStateException("A document of an agreement does not fit its digest");
        }
        return content.clone();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.AGENCY, agreementId);
    }
}
