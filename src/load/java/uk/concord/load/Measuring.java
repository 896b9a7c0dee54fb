package uk.concord.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.concord.launcher.Portal;

/** Measures one portal at one size: every page alone and the mix, for each kind of user, at 1, 8 and 32 at a time. */
final class Measuring {
    private static final int MOST_USERS = 32;

    /** On a machine that others keep busy the compiler needs longer. */
    private static final int WARM_REQUESTS = 10_000;

    private static final int WARM_ROUNDS = 12;

    /** Of one processor. */
    private static final double COMPILERS_AT_REST = 0.15;

    private final Portal portal;
    private final Plan plan;
    private final Main.Say say;
    private final Machine.Portal processes = Machine.Portal.running();
    private final double startCpu = processes.now().server();
    private long warm;

    Measuring(Portal portal, Plan plan, Main.Say say) {
        this.portal = portal;
        this.plan = plan;
        this.say = say;
    }

    /** How many cases there are, and what is to be done with them. */
    record Plan(int cases, Times times, What what) {}

    /** How long the portal took to start, how long users only warm it up, and how long each measurement lasts. */
    record Times(Duration start, Duration warm, Duration each) {}

    /** What is measured: everything, or what somebody wants to look into. */
    record What(List<Audience> audiences, List<Page> pages, List<Integer> users) {
        boolean isEverything() {
            return audiences.size() == Audience.values().length && pages.size() == Page.values().length;
        }
    }

    void run(Path project) throws IOException, SQLException {
        Results results = new Results(plan);
        try (Connection connection = DriverManager.getConnection(
                portal.database().url(),
                portal.database().application().user(),
                portal.database().application().password())) {
            for (Audience audience : plan.what().audiences()) {
                Places places = Places.of(connection, audience);
                List<Visitor> users = users(audience);
                mustOpen(users.get(0), places);
                warmUp(users, places);
                for (Page page : plan.what().pages()) {
                    results.asked(audience, page, new Statements(connection).of(page, users.get(0), places));
                }
                for (Page page : plan.what().pages()) {
                    measure(results, new Results.Of(audience, page.words()), users, places, turn -> page);
                }
                measure(results, new Results.Of(audience, Results.MIX), users, places, mix());
            }
        }
        Visitor first = SignInForm.signIn(address(), Audience.ALL.email(0));
        results.weighs(new FirstVisit(first).bytes("my-work.xhtml"), processes.resident(), startCpu);
        results.write(project.resolve("target/load"), project.resolve("src/docs/performance.md"));
    }

    private URI address() {
        return URI.create(portal.address().toString().replace("localhost", "127.0.0.1"));
    }

    private List<Visitor> users(Audience audience) {
        return IntStream.range(0, MOST_USERS)
                .mapToObj(user -> SignInForm.signIn(address(), audience.email(user)))
                .toList();
    }

    /** What was sealed while filling must open on the page: else the numbers are those of another portal. */
    private static void mustOpen(Visitor user, Places places) {
        if (!Page.CASE.use(user, places, 0).text().contains("Loadsample")) {
            throw new IllegalStateException("The page of a case does not show its invented victim");
        }
    }

    /** Until each page was asked for often, and then until the compilers, whom many users hold up, have caught up. */
    private void warmUp(List<Visitor> users, Places places) {
        for (int round = 0; round < WARM_ROUNDS && warm < WARM_REQUESTS; round++) {
            warmUpFor(users.subList(0, 8), places);
        }
        double compilers = 1;
        for (int round = 0; round < WARM_ROUNDS && compilers > COMPILERS_AT_REST; round++) {
            compilers = warmUpFor(users.subList(0, 1), places);
        }
        say.line("Warm after %d requests, the compilers take %.2f of a processor", warm, compilers);
    }

    private double warmUpFor(List<Visitor> users, Places places) {
        Run.Outcome outcome = new Run(users, places, mix()).last(plan.times().warm(), processes);
        warm += outcome.requests();
        return outcome.machine().compiler() / outcome.seconds();
    }

    private void measure(Results results, Results.Of of, List<Visitor> users, Places places, IntFunction<Page> next) {
        for (int count : plan.what().users()) {
            Run.Outcome outcome = new Run(users.subList(0, count), places, next)
                    .last(plan.times().each(), processes);
            say.line("%s", results.add(of, count, outcome, processes.resident()));
        }
    }

    /** A hundred pages by chance, the same chance each time. */
    private static IntFunction<Page> mix() {
        int[] hundredths = new Random(1).ints(1009, 0, 100).toArray();
        return turn -> Page.ofMix(hundredths[Math.floorMod(turn * 7, hundredths.length)]);
    }
}
