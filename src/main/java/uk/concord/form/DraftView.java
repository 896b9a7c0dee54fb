package uk.concord.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.kernel.Breach;
import uk.concord.kernel.NotFound;
import uk.concord.risk.RiskScore;
import uk.concord.risk.RiskTool;

/**
 * A draft as its author, or their manager, sees it.
 *
 * @param breaches what each section still lacks
 * @param assessed what the risk answers come to
 */
public record DraftView(UUID id, Head head, GuidedForm form, Map<Section, List<Breach>> breaches, Assessed assessed) {
    /**
     * @param changedAt UTC
     * @param decidedBy until when it would be decided if it were sent now, UTC
     * @param erasedOn the day on which it is erased if nobody changes it (2.2)
     */
    public record Head(
            String reference,
            Instant changedAt,
            LocalDate erasedOn,
            Instant decidedBy,
            boolean mine,
            Signature signature) {}

    /**
     * The signature of the agency's manager (3.2).
     *
     * @param asked what would become of it if the draft were sent now
     * @param sentBack why the manager sent it back, empty if they did not
     */
    public record Signature(String asked, String sentBack) {
        public boolean isFirst() {
            return asked.equals("ASKED");
        }

        public boolean isAsked() {
            return !asked.equals("NOT_ASKED");
        }

        public boolean isRefused() {
            return !sentBack.isEmpty();
        }
    }

    /** The level that the answers so far come to, by the version of the tool that the draft was begun with. */
    public record Assessed(RiskTool tool, RiskScore score) {}

    public List<Breach> breachesIn(Section section) {
        return breaches.getOrDefault(section, List.of());
    }

    /** What the assessment selects beforehand, as long as nobody has chosen (S16). */
    public Set<Criterion> preselected() {
        return form.in(Section.REASONS).has("criteria") ? Set.of() : Criterion.preselectedBy(assessed.score());
    }

    public boolean isStarted(Section section) {
        return !form.in(section).isEmpty();
    }

    public boolean isComplete(Section section) {
        return isStarted(section) && breachesIn(section).isEmpty();
    }

    public int complete() {
        return (int) breaches.keySet().stream().filter(this::isComplete).count();
    }

    /** Only its author writes in a draft; their manager reads it. */
    public void mustBeMine() {
        if (!head.mine()) {
            throw new NotFound();
        }
    }

    public boolean isReadyToSend() {
        return breaches.values().stream().allMatch(List::isEmpty);
    }
}
