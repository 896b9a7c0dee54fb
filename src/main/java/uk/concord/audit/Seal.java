package uk.concord.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.UUID;
import uk.concord.chain.SealSheet;
import uk.concord.kernel.Ids;

/** A signed sheet of heads as it was carried off: written once, never changed, each naming the one before it. */
@Entity
@Table(name = "audit_seal", catalog = "concord_audit")
class Seal {
    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID id = Ids.next();

    @Column(name = "number_no")
    private long number;

    @Column(name = "sealed_at")
    private Instant at = Instant.EPOCH;

    private int chains;

    private String sheet = "";

    protected Seal() {}

    static Seal of(SealSheet sheet, PrivateKey key) {
        Seal seal = new Seal();
        seal.number = sheet.number();
        seal.at = sheet.at();
        seal.chains = sheet.heads().size();
        seal.sheet = sheet.signed(key);
        return seal;
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    int chains() {
        return chains;
    }

    String sheet() {
        return sheet;
    }
}
