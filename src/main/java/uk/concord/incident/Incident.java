package uk.concord.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * Something that happened to a victim. It is recorded with a referral, belongs to the case when the referral is accepted,
 * and keeps the flags of its recording for ever beside those it has now. A strand is perceived, so it may be added by
 * anybody's perception and removed only as an error, a retraction or a cancelled crime.
 */
@Entity
@Table(name = "incident")
public class Incident extends Kept {
    /** Whose key seals it: that of the referral or case under which it was recorded. */
    @Column(name = "sealed_under", columnDefinition = "BINARY(16)")
    private UUID sealedUnder = new UUID(0, 0);

    @Column(name = "referral_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID referralId;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID caseId;

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "incident_class")
    private IncidentClass incidentClass = IncidentClass.NOT_YET_DETERMINED;

    @Column(name = "crime_reference")
    private String crimeReference = "";

    @Embedded
    private Occurrence occurrence = new Occurrence();

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_kind")
    private LocationKind locationKind = LocationKind.OTHER;

    @Enumerated(EnumType.STRING)
    @Column(name = "perceived_by")
    private PerceivedBy perceivedBy = PerceivedBy.VICTIM;

    @Enumerated(EnumType.STRING)
    @Column(name = "flag_status")
    private FlagStatus flagStatus = FlagStatus.NOT_SAMPLED;

    @Column(name = "location_sealed")
    private SealedText location = SealedText.empty();

    @Column(name = "hostility_sealed")
    private SealedText hostility = SealedText.empty();

    @Column(name = "narrative_sealed")
    private SealedText narrative = SealedText.empty();

    /** Strands reveal what they name, so they are sealed like the narrative (L-09). */
    @Column(name = "flags_sealed")
    private SealedText flags = SealedText.empty();

    @Column(name = "original_flags_sealed")
    private SealedText originalFlags = SealedText.empty();

    protected Incident() {}

    /** Records what happened; the flags of this moment are kept as the original ones. */
    static Incident recordInReferral(UUID referralId, UUID agencyId, IncidentEntry entry, Instant at) {
        Incident incident = new Incident();
        incident.referralId = referralId;
        return incident.record(referralId, agencyId, entry, at);
    }

    /** Records a further incident of a case. */
    static Incident recordInCase(UUID caseId, UUID agencyId, IncidentEntry entry, Instant at) {
        Incident incident = new Incident();
        incident.caseId = caseId;
        return incident.record(caseId, agencyId, entry, at);
    }

    private Incident record(UUID under, UUID agency, IncidentEntry entry, Instant at) {
        sealedUnder = under;
        agencyId = agency;
        incidentClass = entry.incidentClass();
        crimeReference = entry.crimeReference().strip();
        occurrence = entry.when().occurrence();
        reportedOn = entry.when().reportedOn();
        recordedAt = at;
        locationKind = entry.place().kind();
        location = seal("location", entry.place().address().strip());
        perceivedBy = entry.perception().by();
        hostility = seal("hostility", entry.perception().hostility().strip());
        narrative = seal("narrative", entry.narrative().strip());
        flags = seal("flags", entry.perception().flags().stored());
        originalFlags = seal("original_flags", entry.perception().flags().stored());
        return this;
    }

    Incident belongTo(UUID theCase) {
        if (caseId != null && !caseId.equals(theCase)) {
            throw new RuleBroken("incident.alreadyInCase");
        }
        caseId = theCase;
        return this;
    }

    /** Adds a strand that somebody perceives. */
    Incident add(Strand strand) {
        Flags now = flags();
        if (now.strands().contains(strand)) {
            throw new RuleBroken("incident.strand.there", "strand");
        }
        return become(now.with(strand), FlagStatus.STRAND_ADDED);
    }

    /** Removes a strand, for one of the three reasons only (S34). */
    Incident remove(Strand strand, RemovalReason why) {
        Flags now = flags();
        if (!now.strands().contains(strand)) {
            throw new RuleBroken("incident.strand.absent", "strand");
        }
        return become(
                now.without(strand),
                why == RemovalReason.ENTERED_IN_ERROR ? FlagStatus.REMOVED_ERROR : FlagStatus.STRAND_CHANGED);
    }

    Incident answerOnline(OnlineFlag answer) {
        return become(new Flags(flags().strands(), Optional.of(answer)), FlagStatus.ONLINE_CORRECTED);
    }

    Incident confirmFlags() {
        flagStatus = FlagStatus.CONFIRMED;
        return this;
    }

    Incident query() {
        flagStatus = FlagStatus.QUERY_OPEN;
        return this;
    }

    private Incident become(Flags next, FlagStatus status) {
        flags = seal("flags", next.stored());
        flagStatus = status;
        return this;
    }

    private SealedText seal(String column, String text) {
        return SealedText.of(place(column), text);
    }

    private SealedPlace place(String column) {
        return new SealedPlace(sealedUnder, "incident." + column, id());
    }

    Flags flags() {
        return Flags.fromStored(flags.open(place("flags")));
    }

    IncidentCard card(int openQueries) {
        IncidentEntry entry = new IncidentEntry(
                incidentClass,
                crimeReference,
                new IncidentEntry.When(occurrence, reportedOn),
                new IncidentEntry.Place(locationKind, location.open(place("location"))),
                new IncidentEntry.Perception(perceivedBy, flags(), hostility.open(place("hostility"))),
                narrative.open(place("narrative")));
        Flags first = Flags.fromStored(originalFlags.open(place("original_flags")));
        return new IncidentCard(id(), agencyId, entry, flagStatus, first, openQueries);
    }

    UUID sealedUnder() {
        return sealedUnder;
    }

    public Optional<UUID> referralId() {
        return Optional.ofNullable(referralId);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public UUID agencyId() {
        return agencyId;
    }

    IncidentClass incidentClass() {
        return incidentClass;
    }

    FlagStatus flagStatus() {
        return flagStatus;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Subject subject() {
        return caseId == null ? new Subject(SubjectKind.REFERRAL, sealedUnder) : new Subject(SubjectKind.CASE, caseId);
    }
}
