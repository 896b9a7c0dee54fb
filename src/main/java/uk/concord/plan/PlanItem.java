package uk.concord.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.progress.ClaimedColour;
import uk.concord.progress.ColourClaim;
import uk.concord.progress.Demonstration;
import uk.concord.progress.ItemRule;
import uk.concord.progress.ItemStatus;
import uk.concord.progress.PlanColour;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.SignOffSteps;

/**
 * Something of the plan that is owned, reported on and proved: a recommendation or a joint action. Its owner begins it,
 * reports, and says that it is delivered; the office judges the evidence, watches a demonstration and signs it off. Its
 * due date is nobody's to change here; the owner's forecast stands beside it (4.3).
 */
@Entity
@Table(name = "plan_item")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class PlanItem extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    private String code = "";

    private String text = "";

    @Column(name = "position_no")
    private int position;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.NOT_STARTED;

    /** The day its owner was last heard, or of the import. */
    @Column(name = "heard_on")
    private LocalDate heardOn = LocalDate.EPOCH;

    @Column(name = "latest_word")
    private String latestWord = "";

    @Column(name = "forecast_on")
    private @Nullable LocalDate forecastOn;

    @Enumerated(EnumType.STRING)
    private PlanFacts.Trouble trouble = PlanFacts.Trouble.NONE;

    private int rejections;

    @Embedded
    private ClaimedColour claimed = ClaimedColour.none();

    /** None as long as no step is taken: an embedded value of which nothing is stored is read as none. */
    @Embedded
    private @Nullable SignOffSteps steps;

    @ElementCollection
    @CollectionTable(name = "plan_item_owner", joinColumns = @JoinColumn(name = "item_id"))
    private List<PlanParty> parties = new ArrayList<>();

    protected PlanItem() {}

    /** What both kinds of item are made with. */
    PlanItem(UUID inspectionId, String code, String text, int position, LocalDate today) {
        this.inspectionId = inspectionId;
        this.code = code;
        this.text = text;
        this.position = position;
        this.heardOn = today;
    }

    /** Owned by national bodies only: watched, never completed from here (T5, S65). */
    public abstract boolean isMonitorOnly();

    /** The owner reports: a worse colour on their own word, a forecast, what troubles it. */
    PlanItem hear(int seen, OwnerUpdate.Answer answer, PlanColour computed, LocalDate today) {
        mustBeVersion(seen);
        mustBeOpen();
        claimed = claimed.byOwner(answer.rag(), answer.word(), computed);
        forecastOn = answer.forecast() == null ? forecastOn : answer.forecast();
        trouble = answer.trouble();
        latestWord = answer.word().strip();
        heardOn = today;
        return begin();
    }

    /** Work is under way from the first thing its owner says or sends. */
    PlanItem begin() {
        if (status.mayBecome(ItemStatus.IN_PROGRESS)
                && status != ItemStatus.DELIVERED
                && !status.isEvidencedOrLater()) {
            status = ItemStatus.IN_PROGRESS;
        }
        return this;
    }

    /** The owner says that it is done: refused without evidence (S67), and for what is only watched (S65). */
    PlanItem deliver(int seen, long evidenceWaiting, UUID by, LocalDate today) {
        mustBeVersion(seen);
        mustBeOpen();
        if (evidenceWaiting == 0) {
            throw new RuleBroken("plan.evidenceWaiting");
        }
        RuleBroken.ifAny(ItemRule.moving(status, ItemStatus.DELIVERED, isMonitorOnly()));
        steps = steps().delivered(by, today);
        heardOn = today;
        return become(ItemStatus.DELIVERED);
    }

    /** The owner says that it could not be done, or was not: it ends, and why is published (4.3). */
    PlanItem stop(int seen, String why, LocalDate today) {
        mustBeVersion(seen);
        mustBeOpen();
        RuleBroken.ifAny(ItemRule.moving(status, ItemStatus.NOT_PROGRESSED, isMonitorOnly()));
        latestWord = why.strip();
        heardOn = today;
        return become(ItemStatus.NOT_PROGRESSED);
    }

    /** The office accepts evidence: what was delivered is evidenced (stage 1). */
    PlanItem evidenceAccepted(UUID by, LocalDate today) {
        if (status == ItemStatus.DELIVERED) {
            steps = steps().evidenced(by, today);
            become(ItemStatus.EVIDENCED);
        }
        return this;
    }

    /** Evidence that is not accepted sends what was delivered back to work; twice makes it red. */
    PlanItem evidenceRefused() {
        rejections++;
        return status == ItemStatus.DELIVERED ? become(ItemStatus.IN_PROGRESS) : this;
    }

    PlanItem demonstrate(int seen, LocalDate today) {
        mustBeVersion(seen);
        RuleBroken.ifAny(ItemRule.moving(status, ItemStatus.DEMONSTRATING, isMonitorOnly()));
        steps = steps().demonstratingFrom(today);
        return become(ItemStatus.DEMONSTRATING);
    }

    /** The end (stage 2): by nobody who owns it, sent its evidence or judged it (S68). */
    PlanItem signOff(int seen, SignOffSteps.Signing signing, LocalDate today) {
        mustBeVersion(seen);
        RuleBroken.ifAny(ItemRule.moving(status, ItemStatus.SIGNED_OFF, isMonitorOnly()));
        RuleBroken.ifAny(ItemRule.signingOff(signing.concerned(), signing.signer(), signing.demonstration()));
        steps = steps().signedOff(signing.signer(), today);
        return become(ItemStatus.SIGNED_OFF);
    }

    /** The office decides on another colour than the rule's, better or worse. */
    PlanItem overrule(int seen, ColourClaim claim, PlanColour computed) {
        mustBeVersion(seen);
        computed.claimed(claim);
        claimed = ClaimedColour.of(claim);
        return this;
    }

    private void mustBeOpen() {
        if (isMonitorOnly()) {
            throw new RuleBroken("plan.monitorOnly", "status");
        }
        if (status.successors().isEmpty()) {
            throw new RuleBroken("plan.closed");
        }
    }

    private PlanItem become(ItemStatus next) {
        status = next;
        return this;
    }

    PlanItem owned(PlanParty party) {
        parties.add(party);
        return this;
    }

    PlanItem disowned(Set<String> codes) {
        parties.removeIf(party -> party.isOwner() && codes.contains(party.code()));
        return this;
    }

    /** What the table of colours asks of it. */
    PlanFacts facts(
            PlanFacts.Timing timing, LocalDate quietSince, int milestonesOverdue, Demonstration.Result demonstration) {
        PlanFacts facts = PlanFacts.of(status, timing, quietSince)
                .rejected(rejections)
                .withOverdueMilestones(milestonesOverdue)
                .demonstrated(demonstration)
                .troubled(trouble);
        return isMonitorOnly() ? facts.watchedOnly() : facts;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID inspectionId() {
        return inspectionId;
    }

    public String code() {
        return code;
    }

    public String text() {
        return text;
    }

    public int position() {
        return position;
    }

    public ItemStatus status() {
        return status;
    }

    public LocalDate heardOn() {
        return heardOn;
    }

    public String latestWord() {
        return latestWord;
    }

    public Optional<LocalDate> forecast() {
        return Optional.ofNullable(forecastOn);
    }

    public PlanFacts.Trouble trouble() {
        return trouble;
    }

    public SignOffSteps steps() {
        return steps == null ? SignOffSteps.none() : steps;
    }

    ClaimedColour claimed() {
        return claimed;
    }

    /** Owners first, then partners and advisers, by name. */
    public List<PlanParty> parties() {
        return parties.stream()
                .sorted(Comparator.comparing(PlanParty::part).thenComparing(PlanParty::name))
                .toList();
    }

    /** Whether the agency acts on it here. */
    public boolean isOwnedBy(UUID agencyId) {
        return parties.stream().anyMatch(party -> party.acts() && party.isAgency(agencyId));
    }

    boolean isLedBy(UUID agencyId) {
        return parties.stream().anyMatch(party -> party.isOwner() && party.isAgency(agencyId));
    }

    /** The agencies of the portal that act on it. */
    public Set<UUID> actingAgencies() {
        return parties.stream()
                .filter(PlanParty::acts)
                .flatMap(party -> party.agencyId().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The action by which its lead was asked. */
    public Optional<UUID> askedAction() {
        return parties.stream().flatMap(party -> party.actionId().stream()).findFirst();
    }
}
