package uk.concord.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.access.Act;
import uk.concord.chain.Head;
import uk.concord.chain.Link;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * One link of a subject's chain: who did what when, ids only and never narrative (L-06). Its hash covers its content and
 * the hash before it; it is written once and never changed.
 */
@Entity
@Table(name = "audit_entry", catalog = "concord_audit")
public class TrailEntry {
    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind = SubjectKind.ACCOUNT;

    @Column(name = "subject_id", columnDefinition = "BINARY(16)")
    private UUID subjectId = new UUID(0, 0);

    @Column(name = "position_no")
    private long position;

    @Column(name = "happened_at")
    private Instant at = Instant.EPOCH;

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private Act act = Act.CONSULTATION;

    private String operation = "";

    /** What was touched: type and id of a record, or nothing for a look at the subject itself. */
    private String touched = "";

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.DONE;

    @Column(name = "correlation_id", columnDefinition = "BINARY(16)")
    private UUID correlation = new UUID(0, 0);

    @Column(name = "previous_hash")
    private byte[] previousHash = {};

    @Column(name = "entry_hash")
    private byte[] hash = {};

    protected TrailEntry() {}

    /** Adds a link behind the head of a chain. */
    static TrailEntry link(Happening what, long position, byte[] previousHash) {
        TrailEntry entry = new TrailEntry();
        entry.subjectKind = what.subject().kind();
        entry.subjectId = what.subject().id();
        entry.position = position;
        entry.at = what.at().truncatedTo(ChronoUnit.MILLIS);
        entry.accountId = what.by().accountId();
        entry.agencyId = what.by().agencyId();
        entry.act = what.deed().act();
        entry.operation = what.deed().operation();
        entry.touched = what.deed().touched();
        entry.outcome = what.deed().outcome();
        entry.correlation = what.by().correlation();
        entry.previousHash = previousHash.clone();
        entry.hash = Link.hash(entry.previousHash, entry.words());
        return entry;
    }

    /** Links one after another behind a head. */
    static List<TrailEntry> chain(List<Happening> done, Head head) {
        List<TrailEntry> links = new ArrayList<>();
        Head last = head;
        for (Happening what : done) {
            TrailEntry link = link(what, last.position() + 1, last.hash());
            links.add(link);
            last = link.asHead();
        }
        return links;
    }

    Head asHead() {
        return new Head(position, hash.clone());
    }

    /** As it is checked. */
    Link asLink() {
        return new Link(words(), previousHash.clone(), hash.clone());
    }

    private List<String> words() {
        return List.of(
                subjectKind.name(),
                subjectId.toString(),
                Long.toString(position),
                at.toString(),
                accountId.toString(),
                agencyId.toString(),
                act.name(),
                operation,
                touched,
                outcome.name(),
                correlation.toString());
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    long position() {
        return position;
    }

    byte[] hash() {
        return hash.clone();
    }
}
