package uk.concord.meeting;

import java.util.UUID;
import uk.concord.casework.ShareLevel;
import uk.concord.kernel.RuleBroken;

/** An agency's answer about one person. */
public record ResearchAnswer(
        UUID personId,
        ResearchFact.Known known,
        ResearchFact.Kind kind,
        String text,
        ShareLevel shareLevel,
        boolean mayBeMinuted) {
    private static final int LONGEST = 4000;

    /** Known means: says what is known. Chair-only facts are never minuted (3.9). */
    ResearchAnswer checked() {
        if (known == ResearchFact.Known.YES && text.isBlank()) {
            throw new RuleBroken("meeting.research.text", "text");
        }
        if (text.length() > LONGEST) {
            throw new RuleBroken("meeting.research.long", "text");
        }
        boolean minuted = mayBeMinuted && shareLevel == ShareLevel.ALL_ATTENDING;
        return new ResearchAnswer(personId, known, kind, text, shareLevel, minuted);
    }
}
