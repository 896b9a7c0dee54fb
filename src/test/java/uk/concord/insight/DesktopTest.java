package uk.concord.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesktopTest {
    private static final WorkItem.Face FACE = new WorkItem.Face("Ring the invented landlord", "", "", "", "");

    @Test
    void aDayBeginsWithTheFirstOfALongListAndCountsAllOfIt() {
        List<WorkItem> many = waiting(Desktop.AT_ONCE + 1);
        Desktop desktop = new Desktop(Map.of(WorkGroup.ACTIONS, many));

        assertEquals(many.subList(0, Desktop.AT_ONCE), desktop.first(WorkGroup.ACTIONS));
        assertEquals(many, desktop.of(WorkGroup.ACTIONS));
        assertEquals(Desktop.AT_ONCE + 1, desktop.count());
    }

    @Test
    void aShortListIsShownWhole() {
        List<WorkItem> few = waiting(Desktop.AT_ONCE);
        Desktop desktop = new Desktop(Map.of(WorkGroup.ACTIONS, few));

        assertEquals(few, desktop.first(WorkGroup.ACTIONS));
        assertEquals(List.of(), desktop.first(WorkGroup.TRIAGE));
    }

    private static List<WorkItem> waiting(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> WorkItem.undated(WorkGroup.ACTIONS, FACE, Instant.EPOCH.plusSeconds(i)))
                .toList();
    }
}
