package uk.concord.plan;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What was decided of an item, by whom, and where it is minuted. */
@Entity
@DiscriminatorValue("DECISION")
public class PlanDecision extends PlanEntry {
    @Enumerated(EnumType.STRING)
    private Matter matter = Matter.OTHER;

    @Column(name = "minute_reference")
    private String minuteReference = "";

    protected PlanDecision() {}

    private PlanDecision(PlanItem item, UUID by, Instant at, Matter matter, String text) {
        super(item, by, at, text);
        this.matter = matter;
    }

    /** What a decision is about, and whether it moves the item forward. */
    public enum Matter {
        IMPORTED("Imported", 0),
        PROPOSED("Joint action proposed", 0),
        EVIDENCE_SENT("Evidence sent", 0),
        DELIVERED("Owner says delivered", 1),
        COULD_NOT("Could not be done, the owner says", -1),
        DID_NOT("Was not done, the owner says", -1),
        EVIDENCE_ACCEPTED("Evidence accepted", 1),
        EVIDENCE_REFUSED("Evidence not accepted", -1),
        DEMONSTRATION("Demonstration begun", 1),
        SIGNED_OFF("Signed off", 1),
        COLOUR("Colour decided by the OPCC", 0),
        OWNERS("Owners decided", 0),
        NATIONAL_COMPLETION("Completed by national bodies", 1),
        DUE_DATE_SET("Due date set", 0),
        OTHER("Noted", 0);

        private final String words;
        private final int direction;

        Matter(String words, int direction) {
            this.words = words;
            this.direction = direction;
        }

        public String words() {
            return words;
        }
    }

    static PlanDecision of(PlanItem item, UUID by, Instant at, Matter matter, String text) {
        return new PlanDecision(item, by, at, matter, text);
    }

    PlanDecision minuted(String reference) {
        minuteReference = reference.strip();
        return this;
    }

    public Matter matter() {
        return matter;
    }

    public String minuteReference() {
        return minuteReference == null ? "" : minuteReference;
    }

    @Override
    public String headline() {
        return matter.words;
    }

    @Override
    public int direction() {
        return matter.direction;
    }
}
