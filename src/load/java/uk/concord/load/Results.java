package uk.concord.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was measured at one size: a line for each measurement, to be kept and compared. */
final class Results {
    static final String MIX = "mix";

    private static final String HEAD =
            "cases,sees,page,users,requests,per_second,p50_ms,p95_ms,p99_ms,application_cpu_ms,"
                    + "compiler_cpu_ms,database_cpu_ms,statements,bytes,resident_mb,others_busy_percent";

    private final Measuring.Plan plan;
    private final Map<Audience, Map<String, Integer>> statements = new EnumMap<>(Audience.class);
    private final List<String> lines = new ArrayList<>(List.of(HEAD));
    private final List<String> once = new ArrayList<>();

    Results(Measuring.Plan plan) {
        this.plan = plan;
    }

    /** Who did what. */
    record Of(Audience audience, String page) {}

    void asked(Audience audience, Page page, int times) {
        statements.computeIfAbsent(audience, one -> new HashMap<>()).put(page.words(), times);
    }

    /** Keeps a measurement and gives its line. */
    String add(Of of, int users, Run.Outcome outcome, long resident) {
        Integer asked = statements.getOrDefault(of.audience(), Map.of()).get(of.page());
        String line = String.format(
                Locale.ROOT,
                "%d,%s,%s,%d,%d,%.1f,%.1f,%.1f,%.1f,%.2f,%.2f,%.2f,%s,%d,%d,%.0f",
                plan.cases(),
                of.audience().sees(),
                of.page(),
                users,
                outcome.requests(),
                outcome.perSecond(),
                outcome.percentile(0.50),
                outcome.percentile(0.95),
                outcome.percentile(0.99),
                outcome.serverMillis(),
                outcome.compilerMillis(),
                outcome.databaseMillis(),
                asked == null ? "" : asked,
                outcome.bytesEach(),
                resident,
                outcome.othersShare() * 100);
        lines.add(line);
        return line;
    }

    void weighs(long firstVisit, long resident, double startCpu) {
        once.add("cases,first_visit_bytes,resident_mb_at_end,start_seconds,start_cpu_seconds");
        once.add(String.format(
                Locale.ROOT,
                "%d,%d,%d,%.1f,%.1f",
                plan.cases(),
                firstVisit,
                resident,
                plan.times().start().toMillis() / 1000.0,
                startCpu));
    }

    /** Into files below a folder, and, when everything was measured, into the page of the documentation. */
    void write(Path folder, Path page) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("pages-" + plan.cases() + ".csv"), lines);
        Files.write(folder.resolve("once-" + plan.cases() + ".csv"), once);
        if (plan.what().isEverything()) {
            new PerformancePage(page)
                    .replace(plan.cases(), lines.stream().skip(1).toList(), once.get(1));
        }
    }
}
