package uk.concord.kernel;

import java.util.Map;

/**
 * One row of a table that a person wrote.
 *
 * @param line its number as a spreadsheet shows it, the headings being row 1
 * @param cells text by heading, the headings in small letters
 */
public record TableRow(long line, Map<String, String> cells) {

    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** The text under a heading, empty if there is none. */
    public String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }

    public boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
