package uk.concord.risk;

import java.util.Locale;

/** One question of a tool, with what makes its tick critical. The condition is empty unless the trigger is IF. */
public record RiskQuestion(int number, String text, CriticalTrigger critical, String condition) {

    public RiskQuestion {
        if (text.isBlank() || condition.isBlank() == (critical == CriticalTrigger.IF)) {
            throw new IllegalArgumentException(String.format(
                    Locale.UK, "Question %d needs a text, and a condition exactly when it is critical: if", number));
        }
    }

    public boolean asksCondition() {
        return critical == CriticalTrigger.IF;
    }
}
