package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.RuleBroken;

/** A dated note to minutes that are approved and cannot be changed (3.9, S47). */
@Entity
@Table(name = "addendum")
public class Addendum extends MinutesPart.Beside {
    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    protected Addendum() {}

    static Addendum to(AgendaItem item, Viewer by, String words) {
        if (words.isBlank()) {
            throw new RuleBroken("meeting.addendum.words", "words");
        }
        Addendum addendum = new Addendum();
        addendum.itemId = item.id();
        addendum.begin(item.caseId(), by);
        addendum.write(words.strip(), by.at());
        return addendum;
    }

    @Override
    String column() {
        return "addendum.text_sealed";
    }

    UUID itemId() {
        return itemId;
    }
}
