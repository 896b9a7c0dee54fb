package uk.concord.inspection;

/**
 * One thing to mend in the sheet before it can be imported.
 *
 * @param line the row as a spreadsheet numbers it, the header being row 1
 * @param column the heading of the cell, empty when the whole row is meant
 * @param sentence what to do
 */
public record SheetProblem(long line, String column, String sentence) {}
