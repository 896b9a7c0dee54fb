package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Viewer;

/** What a second person wrote at the same time: shown beside the part until somebody has settled both into one (S42). */
@Entity
@Table(name = "other_wording")
public class OtherWording extends MinutesPart.Beside {
    @Column(name = "part_id", columnDefinition = "BINARY(16)")
    private UUID partId = new UUID(0, 0);

    private boolean settled;

    protected OtherWording() {}

    static OtherWording of(MinutesPart part, Viewer by) {
        OtherWording wording = new OtherWording();
        wording.partId = part.id();
        wording.begin(part.caseId(), by);
        return wording;
    }

    OtherWording say(String words, Instant at) {
        write(words, at);
        settled = false;
        return this;
    }

    OtherWording settle() {
        settled = true;
        return this;
    }

    @Override
    String column() {
        return "other_wording.text_sealed";
    }

    UUID partId() {
        return partId;
    }
}
