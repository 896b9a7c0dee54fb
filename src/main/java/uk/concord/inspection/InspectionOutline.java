package uk.concord.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.concord.deadline.StatutoryClock;

/** An inspection as its sheet describes it, checked and ready to be imported. Titles are free text, never a key (T1). */
public record InspectionOutline(
        InspectionLine inspection,
        List<OwnerLine> owners,
        List<ThemeLine> themes,
        List<ConcernLine> concerns,
        List<RecommendationLine> recommendations,
        List<PromiseLine> promises) {

    /** The head of the sheet. */
    public record InspectionLine(
            String code, String title, String alternativeTitle, String inspectorate, LocalDate published) {

        /** The same report, whatever each copy calls it: same inspectorate, same day of publication (T1). */
        public boolean isSameReportAs(InspectionLine other) {
            return published.equals(other.published) && inspectorate.equalsIgnoreCase(other.inspectorate);
        }
    }

    /** An organisation that a recommendation addresses, inside the portal or outside it (T5). */
    public record OwnerLine(String code, String name, boolean inside) {}

    /** A row of the letter's table (T2). */
    public record ThemeLine(String code, String name) {}

    /** A statement of concern, quoted, in the theme it belongs to. */
    public record ConcernLine(String code, String theme, String text) {}

    /** A recommendation, the concerns of its theme that it answers, and who is to act on it. */
    public record RecommendationLine(
            String code,
            String theme,
            String text,
            List<String> concerns,
            Ownership ownership,
            DeadlineRule deadline,
            String note) {}

    /** Who acts and who advises. Unclear: the report does not say which; the office decides and minutes it (T5). */
    public record Ownership(List<String> owners, List<String> advisers, boolean unclear) {}

    /** What the local policing body promised beyond the recommendations. */
    public record PromiseLine(String code, String text, List<String> owners, String note) {}

    /** Owned by organisations outside the portal only: watched, never completable by the force (T5). */
    public boolean isMonitorOnly(RecommendationLine recommendation) {
        return owners.stream()
                .filter(owner -> recommendation.ownership().owners().contains(owner.code()))
                .noneMatch(OwnerLine::inside);
    }

    /** The due dates as they follow from publication, nothing being complete yet (S63). */
    public DueDates dueDates() {
        Map<String, DeadlineRule> rules = new HashMap<>();
        recommendations.forEach(recommendation -> rules.put(recommendation.code(), recommendation.deadline()));
        return DueDates.of(inspection.published(), rules, Map.of());
    }

    public StatutoryClock statutoryClock() {
        return new StatutoryClock(inspection.published());
    }

    public List<ConcernLine> concernsOf(ThemeLine theme) {
        return concerns.stream()
                .filter(concern -> concern.theme().equals(theme.code()))
                .toList();
    }

    public List<RecommendationLine> recommendationsOf(ThemeLine theme) {
        return recommendations.stream()
                .filter(recommendation -> recommendation.theme().equals(theme.code()))
                .toList();
    }

    /** "5 themes, 7 statements of concern, 7 recommendations". */
    public String words() {
        return String.join(
                ", ",
                counted(themes.size(), "theme", "themes"),
                counted(concerns.size(), "statement of concern", "statements of concern"),
                counted(recommendations.size(), "recommendation", "recommendations"));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
