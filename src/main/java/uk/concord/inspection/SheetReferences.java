package uk.concord.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.inspection.InspectionOutline.ConcernLine;
import uk.concord.inspection.InspectionOutline.OwnerLine;
import uk.concord.inspection.InspectionOutline.RecommendationLine;
import uk.concord.inspection.InspectionOutline.ThemeLine;

/** Whether what the rows say of one another is there: themes, concerns, owners, and the dates taken from one another. */
final class SheetReferences {

    private final SheetContent content;
    private final Set<String> themes;
    private final Set<String> owners;
    private final Map<String, String> themeOfConcern = new HashMap<>();
    private final Map<String, DeadlineRule> deadlines = new HashMap<>();

    SheetReferences(SheetContent content) {
        this.content = content;
        themes = content.themes.stream().map(ThemeLine::code).collect(Collectors.toSet());
        owners = content.owners.stream().map(OwnerLine::code).collect(Collectors.toSet());
        content.concerns.forEach(concern -> themeOfConcern.put(concern.code(), concern.theme()));
        content.recommendations.forEach(line -> deadlines.put(line.code(), line.deadline()));
    }

    void check() {
        content.concerns.forEach(this::checkConcern);
        content.recommendations.forEach(this::checkRecommendation);
        content.promises.forEach(promise -> checkOwners(promise.code(), Column.OWNERS, promise.owners()));
        content.themes.forEach(this::checkTheme);
    }

    private void checkConcern(ConcernLine concern) {
        checkTheme(concern.code(), concern.theme());
        boolean answered = content.recommendations.stream()
                .anyMatch(line -> line.concerns().contains(concern.code()));
        if (!answered) { // S41: a cause of concern always carries a recommendation
            complain(concern.code(), Column.CODE, "No recommendation answers this concern. Add its code to one.");
        }
    }

    private void checkRecommendation(RecommendationLine line) {
        checkTheme(line.code(), line.theme());
        checkOwners(line.code(), Column.OWNERS, line.ownership().owners());
        checkOwners(line.code(), Column.ADVISERS, line.ownership().advisers());
        if (line.concerns().isEmpty()) {
            complain(line.code(), Column.CONCERNS, "Write the codes of the concerns it answers, between semicolons.");
        }
        line.concerns().forEach(concern -> checkConcernOf(line, concern));
        checkDeadline(line);
    }

    private void checkConcernOf(RecommendationLine line, String concern) {
        if (!themeOfConcern.containsKey(concern)) {
            missing(line.code(), Column.CONCERNS, "concern", concern);
        } else if (!themeOfConcern.getOrDefault(concern, "").equals(line.theme())) {
            complain(
                    line.code(),
                    Column.CONCERNS,
                    String.format(
                            Locale.UK, "%s belongs to another theme. Choose concerns of the same theme.", concern));
        }
    }

    private void checkDeadline(RecommendationLine line) {
        DeadlineRule rule = line.deadline();
        if (rule.hasReference() && !deadlines.containsKey(rule.reference())) {
            missing(line.code(), Column.TERM, "recommendation", rule.reference());
        } else if (DueDates.of(LocalDate.EPOCH, deadlines, Map.of()).isCircular(line.code())) {
            complain(line.code(), Column.TERM, "The dates wait for one another in a circle. Give one of them its own.");
        }
    }

    private void checkOwners(String code, Column column, Collection<String> named) {
        List<String> unknown =
                named.stream().filter(owner -> !owners.contains(owner)).toList();
        unknown.forEach(owner -> missing(code, column, "owner", owner));
    }

    private void checkTheme(String code, String theme) {
        if (!theme.isEmpty() && !themes.contains(theme)) {
            missing(code, Column.THEME, "theme", theme);
        }
    }

    private void checkTheme(ThemeLine theme) {
        boolean used =
                content.recommendations.stream().anyMatch(line -> line.theme().equals(theme.code()));
        if (!used) {
            complain(theme.code(), Column.CODE, "The theme has no recommendation. Add one, or take the theme away.");
        }
    }

    private void missing(String code, Column column, String kind, String reference) {
        complain(
                code,
                column,
                String.format(
                        Locale.UK,
                        "There is no %s row with the code %s. Add it, or correct the code.",
                        kind,
                        reference));
    }

    private void complain(String code, Column column, String sentence) {
        content.complain(code, column, sentence);
    }
}
