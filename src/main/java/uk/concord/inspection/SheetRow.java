package uk.concord.inspection;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.concord.kernel.TableRow;

/** One row of the sheet: its cells made clean, and its complaints collected with their line. */
final class SheetRow {

    static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_WORD = 200;
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,29}");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    private final TableRow cells;
    private final List<SheetProblem> problems;

    SheetRow(TableRow cells, List<SheetProblem> problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** The number a spreadsheet gives the row: the header is row 1. */
    long line() {
        return cells.line();
    }

    void complain(Column column, String sentence) {
        problems.add(new SheetProblem(line(), column.heading(), sentence));
    }

    /** The cell without stray blanks; what could act as a formula or hide what it says is refused (8). */
    String cell(Column column) {
        String raw = cells.cell(column.heading());
        String cell = clean(raw.replace("\r\n", "\n"));
        if (FORMULA.matcher(cell).matches()) {
            complain(column, "A cell must not begin with = + - or @. Take that sign away.");
            return "";
        }
        if (HIDDEN.matcher(raw.replace("\r\n", "\n")).find()) {
            complain(column, "The cell holds invisible control characters. Type the text again.");
            return "";
        }
        return withinLength(column, cell, column == Column.TEXT || column == Column.NOTE ? LONGEST_TEXT : LONGEST_WORD);
    }

    String required(Column column, String sentence) {
        int before = problems.size();
        String cell = cell(column);
        if (cell.isEmpty() && problems.size() == before) {
            complain(column, sentence);
        }
        return cell;
    }

    String code() {
        String code = required(Column.CODE, "Give the row a short code, such as A1.");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            complain(Column.CODE, "Use letters, digits, hyphen and full stop for a code, 30 at most.");
        }
        return code;
    }

    /** The codes of a cell, between semicolons. */
    List<String> codes(Column column) {
        return split(cell(column));
    }

    static List<String> split(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private String withinLength(Column column, String cell, int longest) {
        if (cell.codePointCount(0, cell.length()) > longest) {
            complain(column, String.format(Locale.UK, "Shorten the cell to %,d characters.", longest));
            return "";
        }
        return cell;
    }

    private static String clean(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }
}
