package uk.concord.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of the documentation that holds what was measured last: the lines of a size are written between two marks. */
final class PerformancePage {
    private static final String HEAD = """
            | page | sees | users | per second | p50 ms | p95 ms | p99 ms | application CPU ms | database CPU ms | statements | kB | otherwise busy |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    private final Path file;

    PerformancePage(Path file) {
        this.file = file;
    }

    /** Puts the lines of one size in the place of those that stand there. */
    void replace(int cases, List<String> measured, String once) throws IOException {
        String begin = "<!-- measured: " + cases + " -->\n";
        String end = "<!-- end: " + cases + " -->";
        String text = Files.readString(file);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            return;
        }
        String table = summary(once) + "\n\n" + HEAD + String.join("\n", rows(measured)) + "\n";
        Files.writeString(file, text.substring(0, from + begin.length()) + table + text.substring(to));
    }

    private static String summary(String once) {
        String[] values = once.split(",");
        return String.format(
                Locale.ROOT,
                "First visit %.0f kB compressed, %s MB resident at the end, sign-in page %s s after the start began, for which the server took %s s of CPU.",
                Long.parseLong(values[1]) / 1000.0,
                values[2],
                values[3],
                values[4]);
    }

    /** Every page at one user, and the mix; the rest stands in the file. */
    private static List<String> rows(List<String> measured) {
        List<String> rows = new ArrayList<>();
        for (String line : measured) {
            String[] cells = line.split(",", -1);
            if (cells[3].equals("1") || cells[2].equals(Results.MIX)) {
                rows.add(row(cells));
            }
        }
        return rows;
    }

    private static String row(String... cells) {
        List<String> shown = new ArrayList<>();
        for (int column : new int[] {2, 1, 3, 5, 6, 7, 8, 9, 11, 12}) {
            shown.add(cells[column]);
        }
        shown.add(String.format(Locale.ROOT, "%.1f", Long.parseLong(cells[13]) / 1000.0));
        shown.add(cells[15] + " %");
        return "| " + String.join(" | ", shown) + " |";
    }
}
