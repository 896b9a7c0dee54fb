package uk.concord.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.inspection.DeadlineKind;
import uk.concord.inspection.DeadlineRule;
import uk.concord.inspection.InspectionOutline.PromiseLine;
import uk.concord.inspection.InspectionOutline.RecommendationLine;
import uk.concord.kernel.RuleBroken;

/**
 * What the inspectorate recommends, in its own words, or what the local policing body promised beyond that. It is
 * imported, never written here; how its date follows is the inspectorate's, whom an unclear "they" means is the office's
 * decision, and what national bodies own is watched until they say that it is complete.
 */
@Entity
@DiscriminatorValue("RECOMMENDATION")
public class Recommendation extends PlanItem {
    @Column(name = "theme_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID themeId;

    private @Nullable String note;

    /** A promise of the letter, not a recommendation of the report. */
    private @Nullable Boolean promised;

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_kind")
    private @Nullable DeadlineKind deadlineKind;

    @Column(name = "deadline_months")
    private @Nullable Integer deadlineMonths;

    @Column(name = "deadline_reference")
    private @Nullable String deadlineReference;

    @Column(name = "owner_unclear")
    private @Nullable Boolean ownerUnclear;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @ElementCollection
    @CollectionTable(name = "recommendation_concern", joinColumns = @JoinColumn(name = "recommendation_id"))
    private Set<Answered> concerns = new HashSet<>();

    protected Recommendation() {}

    private Recommendation(UUID inspectionId, String code, String text, int position, LocalDate today) {
        super(inspectionId, code, text, position, today);
    }

    /** A concern that the recommendation answers (T2). */
    @Embeddable
    static class Answered {
        @Column(name = "concern_id", columnDefinition = "BINARY(16)")
        private UUID concernId = new UUID(0, 0);

        protected Answered() {}

        Answered(UUID concernId) {
            this.concernId = concernId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Answered answered && concernId.equals(answered.concernId);
        }

        @Override
        public int hashCode() {
            return concernId.hashCode();
        }
    }

    static Recommendation of(UUID inspectionId, RecommendationLine line, int position, LocalDate today) {
        Recommendation made = new Recommendation(inspectionId, line.code(), line.text(), position, today);
        made.note = line.note();
        made.promised = false;
        made.ownerUnclear = line.ownership().unclear();
        return made.dated(line.deadline());
    }

    static Recommendation promise(UUID inspectionId, PromiseLine line, int position, LocalDate today) {
        Recommendation made = new Recommendation(inspectionId, line.code(), line.text(), position, today);
        made.note = line.note();
        made.promised = true;
        made.ownerUnclear = false;
        return made.dated(DeadlineRule.none());
    }

    private Recommendation dated(DeadlineRule rule) {
        deadlineKind = rule.kind();
        deadlineMonths = rule.months();
        deadlineReference = rule.reference();
        return this;
    }

    Recommendation under(UUID theme, Set<UUID> answered) {
        themeId = theme;
        answered.forEach(concern -> concerns.add(new Answered(concern)));
        return this;
    }

    /** The office decides whom "they" means; the others are no owners any more (T5). */
    Recommendation decideOwners(int seen, Set<String> chosen) {
        mustBeVersion(seen);
        if (!isOwnerUnclear()) {
            throw new RuleBroken("plan.ownerClear");
        }
        Set<String> named = ownerCodes();
        if (chosen.isEmpty() || !named.containsAll(chosen)) {
            throw new RuleBroken("plan.ownerChoose", "owners");
        }
        named.removeAll(chosen);
        disowned(named);
        ownerUnclear = false;
        return this;
    }

    private Set<String> ownerCodes() {
        return parties().stream()
                .filter(PlanParty::isOwner)
                .map(PlanParty::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What national bodies completed, and when: it sets the dates of what waits for it (S66). */
    Recommendation completeNationally(int seen, LocalDate on, LocalDate today) {
        mustBeVersion(seen);
        if (!isMonitorOnly()) {
            throw new RuleBroken("plan.notNational");
        }
        if (completedOn != null) {
            throw new RuleBroken("plan.alreadyComplete");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("plan.completedInFuture", "completedOn");
        }
        completedOn = on;
        return this;
    }

    @Override
    public boolean isMonitorOnly() {
        return !isOwnerUnclear() && parties().stream().noneMatch(party -> party.isOwner() && party.isInside());
    }

    public boolean isOwnerUnclear() {
        return Boolean.TRUE.equals(ownerUnclear);
    }

    public boolean isPromise() {
        return Boolean.TRUE.equals(promised);
    }

    public DeadlineRule deadline() {
        return deadlineKind != null && deadlineMonths != null && deadlineReference != null
                ? new DeadlineRule(deadlineKind, deadlineMonths, deadlineReference)
                : DeadlineRule.none();
    }

    public Optional<UUID> themeId() {
        return Optional.ofNullable(themeId);
    }

    public String note() {
        return note == null ? "" : note;
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** The causes of concern that it answers. */
    public Set<UUID> concernIds() {
        return concerns.stream().map(answered -> answered.concernId).collect(Collectors.toUnmodifiableSet());
    }
}
