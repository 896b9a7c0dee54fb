package uk.concord.risk;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import uk.concord.deadline.ProtocolSheet;

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
    public static RiskProtocol read(Reader toolSheet, Reader questionSheet) throws IOException {
        List<CSVRecord> questions = ProtocolSheet.rows(questionSheet);
        List<RiskTool> tools = new ArrayList<>();
        for (CSVRecord row : ProtocolSheet.rows(toolSheet)) {
            tools.add(tool(row, questions));
        }
        return new RiskProtocol(tools);
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

    private static RiskTool tool(CSVRecord row, List<CSVRecord> questions) {
        String code = row.get("tool");
        return new RiskTool(
                code,
                row.get("name"),
                row.get("standing"),
                LocalDate.parse(row.get("effective_from")),
                new RiskBands(number(row, "medium_from"), number(row, "high_from"), number(row, "incomplete_from")),
                new EscalationRule(number(row, "escalation_count"), number(row, "escalation_months")),
                number(row, "review_weeks"),
                questions.stream()
                        .filter(question -> question.get("tool").equals(code))
                        .map(RiskProtocol::question)
                        .toList());
    }

    private static RiskQuestion question(CSVRecord row) {
        return new RiskQuestion(
                number(row, "number"),
                row.get("question"),
                CriticalTrigger.named(row.get("critical")),
                row.get("condition"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
