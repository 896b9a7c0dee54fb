package uk.concord.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.concord.kernel.Table;
import uk.concord.kernel.TableRow;

/** The tools of local protocol, effective-dated (config/protocol/risk-tools.csv and risk-questions.csv). */
public final class RiskProtocol {

    private final List<RiskTool> tools;

    private RiskProtocol(Collection<RiskTool> tools) {
        this.tools = List.copyOf(tools);
    }

    public static RiskProtocol of(Collection<RiskTool> tools) {
        return new RiskProtocol(tools);
    }

    /** Reads both files; what cannot be read stops the start. */
    public static RiskProtocol read(Table tools, Table questions) {
        return new RiskProtocol(
                tools.rows().stream().map(row -> tool(row, questions.rows())).toList());
    }

    /** The tool for an assessment begun on this day: the latest then in force. */
    public RiskTool on(LocalDate day) {
        return tools.stream()
                .filter(tool -> !tool.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(RiskTool::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("No risk assessment tool in force on " + day));
    }

    /** The version an assessment was made with, also when a newer one is in force. */
    public Optional<RiskTool> coded(String code) {
        return tools.stream().filter(tool -> tool.code().equals(code)).findFirst();
    }

    private static RiskTool tool(TableRow row, List<TableRow> questions) {
        String code = row.cell("tool");
        return new RiskTool(
                code,
                row.cell("name"),
                row.cell("standing"),
                LocalDate.parse(row.cell("effective_from")),
                new RiskBands(number(row, "medium_from"), number(row, "high_from"), number(row, "incomplete_from")),
                new EscalationRule(number(row, "escalation_count"), number(row, "escalation_months")),
                number(row, "review_weeks"),
                questions.stream()
                        .filter(question -> question.cell("tool").equals(code))
                        .map(RiskProtocol::question)
                        .toList());
    }

    private static RiskQuestion question(TableRow row) {
        return new RiskQuestion(
                number(row, "number"),
                row.cell("question"),
                CriticalTrigger.named(row.cell("critical")),
                row.cell("condition"));
    }

    private static int number(TableRow row, String column) {
        return Integer.parseInt(row.cell(column));
    }
}
