package uk.concord.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;

/** The people of the worked example, for integration tests: lets one of them do a piece of work. */
@ApplicationScoped
public class Acting {
    public static final String COORDINATOR = "coordinator@council.northmere.example";
    public static final String CHAIR = "chair@council.northmere.example";
    public static final String PRACTITIONER = "practitioner@council.northmere.example";

    @Inject
    private Accounts accounts;

    @Inject
    private ViewerReading reading;

    @Inject
    private CurrentViewer viewers;

    /** Does the work with the roles that this account of the example holds now. */
    public <T> T as(String email, Supplier<T> work) {
        return viewers.as(viewer(email), work);
    }

    public void as(String email, Runnable work) {
        as(email, () -> {
            work.run();
            return email;
        });
    }

    public Viewer viewer(String email) {
        return accounts.byEmail(email)
                .flatMap(account -> reading.of(account.id()))
                .orElseThrow(() -> new IllegalArgumentException("The example has no active account " + email));
    }
}
