package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Table;
import uk.concord.kernel.TableRow;
import uk.concord.plan.Importing;

/** The joint action plan of Northmere: the inspection of 2018 imported as its sheet stands, then what agencies did for it. */
@Dependent
class ExamplePlan {
    private static final String SHEET = "/config/examples/inspection-2018.csv";
    private static final String OFFICER = "performance@commissioner.northmere.example";
    private static final int IMPORTED_DAYS_AGO = 125;

    @EJB
    private Importing importing;

    @Inject
    private Cast cast;

    @Inject
    private PlanSteps steps;

    /** Enters the plan and gives the number of steps taken in it. */
    int enter(Map<String, UUID> accounts) {
        cast.of(accounts);
        Map<String, UUID> agencyOfOwner = Map.of("FORCE", cast.agency("police"));
        UUID plan = cast.as(OFFICER, -IMPORTED_DAYS_AGO, () -> importing.confirm(sheet(), agencyOfOwner, Ids.next()));
        Map<String, UUID> items = new HashMap<>(steps.recommendations(plan));
        int taken = 0;
        for (TableRow row : Table.ofConfig("examples/plan-actions.csv").rows()) {
            steps.take(row, items);
            taken++;
        }
        return taken;
    }

    private static byte[] sheet() {
        try (InputStream file = ExamplePlan.class.getResourceAsStream(SHEET)) {
            if (file == null) {
                throw new IllegalStateException("The worked example lacks " + SHEET);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
