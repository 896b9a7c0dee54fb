package uk.concord.plan;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;

/** What an owner said of an item on a day: in words, with the colour and the forecast they gave. */
@Entity
@DiscriminatorValue("UPDATE")
public class OwnerUpdate extends PlanEntry {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_rag")
    private @Nullable Rag saidRag;

    @Column(name = "forecast_before")
    private @Nullable LocalDate forecastBefore;

    @Column(name = "forecast_after")
    private @Nullable LocalDate forecastAfter;

    protected OwnerUpdate() {}

    private OwnerUpdate(PlanItem item, UUID by, Instant at, Answer answer) {
        super(item, by, at, answer.word());
        saidRag = answer.rag();
        forecastBefore = item.forecast().orElse(null);
        forecastAfter = answer.forecast() == null ? forecastBefore : answer.forecast();
    }

    /**
     * An owner's answer in a round.
     *
     * @param rag the colour said instead of the computed one; none when the owner confirms
     * @param forecast the new forecast; none when it stays
     */
    public record Answer(
            String word, @Nullable Rag rag, @Nullable LocalDate forecast, PlanFacts.Trouble trouble) {
        public Answer {
            int length = word.strip().length();
            if (length < SHORTEST || length > LONGEST) {
                throw new RuleBroken("plan.word", "word");
            }
        }
    }

    /** Made before the item takes the answer, so that it knows the forecast that stood until now. */
    static OwnerUpdate of(PlanItem item, UUID by, Instant at, Answer answer) {
        return new OwnerUpdate(item, by, at, answer);
    }

    public Optional<Rag> saidRag() {
        return Optional.ofNullable(saidRag);
    }

    /** Whether the forecast became another one. */
    public boolean movedForecast() {
        return forecastAfter != null && !forecastAfter.equals(forecastBefore);
    }

    @Override
    public String headline() {
        if (movedForecast() && forecastAfter != null) {
            return forecastBefore == null
                    ? "Forecast given: " + LondonTime.date(forecastAfter)
                    : String.format(
                            Locale.UK,
                            "Forecast moved from %s to %s",
                            LondonTime.date(forecastBefore),
                            LondonTime.date(forecastAfter));
        }
        return saidRag == null ? "Owner's update" : "Owner says " + saidRag.words();
    }

    @Override
    public int direction() {
        boolean later = forecastBefore != null && forecastAfter != null && forecastAfter.isAfter(forecastBefore);
        boolean sooner = forecastBefore != null && forecastAfter != null && forecastAfter.isBefore(forecastBefore);
        if (saidRag != null || later) {
            return -1;
        }
        return sooner ? 1 : 0;
    }
}
