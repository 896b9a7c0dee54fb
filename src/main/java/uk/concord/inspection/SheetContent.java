package uk.concord.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.concord.inspection.InspectionOutline.ConcernLine;
import uk.concord.inspection.InspectionOutline.InspectionLine;
import uk.concord.inspection.InspectionOutline.OwnerLine;
import uk.concord.inspection.InspectionOutline.Ownership;
import uk.concord.inspection.InspectionOutline.PromiseLine;
import uk.concord.inspection.InspectionOutline.RecommendationLine;
import uk.concord.inspection.InspectionOutline.ThemeLine;

/** The rows of a sheet as they are read, one kind after another, with the row that each code stands in. */
final class SheetContent {

    private static final String UNCLEAR = "unclear:";

    final List<InspectionLine> inspections = new ArrayList<>();
    final List<OwnerLine> owners = new ArrayList<>();
    final List<ThemeLine> themes = new ArrayList<>();
    final List<ConcernLine> concerns = new ArrayList<>();
    final List<RecommendationLine> recommendations = new ArrayList<>();
    final List<PromiseLine> promises = new ArrayList<>();

    private final Map<String, SheetRow> rows = new HashMap<>();

    void add(SheetRow row) {
        String word = row.required(Column.KIND, "Say what the row is: " + kinds() + ".");
        if (word.isEmpty()) {
            return;
        }
        RowKind.named(word)
                .ifPresentOrElse(
                        kind -> add(kind, row),
                        () -> row.complain(
                                Column.KIND, String.format(Locale.UK, "“%s” is not known. Write %s.", word, kinds())));
    }

    /** Complains in the row in which a code was given. */
    void complain(String code, Column column, String sentence) {
        SheetRow row = rows.get(code);
        if (row != null) {
            row.complain(column, sentence);
        }
    }

    InspectionOutline outline() {
        return new InspectionOutline(
                inspections.get(0),
                List.copyOf(owners),
                List.copyOf(themes),
                List.copyOf(concerns),
                List.copyOf(recommendations),
                List.copyOf(promises));
    }

    private void add(RowKind kind, SheetRow row) {
        String code = row.code();
        String text = row.required(Column.TEXT, "Write the text of the row.");
        SheetRow earlier = code.isEmpty() ? null : rows.putIfAbsent(code, row);
        if (earlier != null) {
            row.complain(
                    Column.CODE,
                    String.format(
                            Locale.UK, "Row %d has the code %s too. Give each row its own.", earlier.line(), code));
            return;
        }
        switch (kind) {
            case INSPECTION -> inspection(row, code, text);
            case OWNER -> owner(row, code, text);
            case THEME -> themes.add(new ThemeLine(code, text));
            case CONCERN -> concerns.add(new ConcernLine(code, theme(row), text));
            case RECOMMENDATION -> recommendation(row, code, text);
            case PROMISE -> promises.add(new PromiseLine(code, text, row.codes(Column.OWNERS), row.cell(Column.NOTE)));
        }
    }

    private void inspection(SheetRow row, String code, String title) {
        SheetDate published = SheetDate.read(row.cell(Column.TERM));
        if (published.isWrong()) {
            row.complain(Column.TERM, "The day of publication: " + published.problem());
        }
        String inspectorate = row.required(Column.OWNERS, "Write who published the report, such as HMICFRS.");
        if (!inspections.isEmpty()) {
            row.complain(Column.KIND, "A sheet holds one inspection. Put the second into a sheet of its own.");
        }
        inspections.add(new InspectionLine(code, title, row.cell(Column.NOTE), inspectorate, published.day()));
    }

    private void owner(SheetRow row, String code, String name) {
        String place = row.cell(Column.TERM).toLowerCase(Locale.ROOT);
        if (!place.equals("inside") && !place.equals("outside")) {
            row.complain(Column.TERM, "Write inside if the organisation works in this portal, otherwise outside.");
        }
        owners.add(new OwnerLine(code, name, place.equals("inside")));
    }

    private void recommendation(SheetRow row, String code, String text) {
        recommendations.add(new RecommendationLine(
                code,
                theme(row),
                text,
                row.codes(Column.CONCERNS),
                ownership(row),
                new TermCell(row).rule(),
                row.cell(Column.NOTE)));
    }

    private static Ownership ownership(SheetRow row) {
        String owners = row.required(Column.OWNERS, "Write who is to act, as codes of the owner rows, such as FORCE.");
        boolean unclear = owners.toLowerCase(Locale.ROOT).startsWith(UNCLEAR);
        String codes = unclear ? owners.substring(UNCLEAR.length()) : owners;
        return new Ownership(SheetRow.split(codes), row.codes(Column.ADVISERS), unclear);
    }

    private static String theme(SheetRow row) {
        return row.required(Column.THEME, "Write the code of the theme it belongs to, such as A.");
    }

    private static String kinds() {
        return "inspection, owner, theme, concern, recommendation or promise";
    }
}
