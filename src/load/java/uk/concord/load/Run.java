package uk.concord.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Some users at work for a while, each asking for the next page as soon as the last one is there. */
final class Run {
    private final List<Visitor> users;
    private final Places places;
    private final IntFunction<Page> next;

    /**
     * @param next the page for a turn: always the same, or one of the mix
     */
    Run(List<Visitor> users, Places places, IntFunction<Page> next) {
        this.users = users;
        this.places = places;
        this.next = next;
    }

    /** What came of it; times in nanoseconds, in order. */
    record Outcome(long[] times, long requests, long bytes, double seconds, Machine machine) {
        double percentile(double part) {
            int place = (int) Math.ceil(part * times.length) - 1;
            return times.length == 0 ? 0 : times[Math.max(0, place)] / 1e6;
        }

        double perSecond() {
            return requests / seconds;
        }

        double serverMillis() {
            return machine.application() * 1000 / requests;
        }

        double compilerMillis() {
            return machine.compiler() * 1000 / requests;
        }

        double databaseMillis() {
            return machine.database() * 1000 / requests;
        }

        long bytesEach() {
            return times.length == 0 ? 0 : bytes / times.length;
        }

        /** How busy others kept the machine meanwhile, of all its processors. */
        double othersShare() {
            return machine.others() / seconds / Runtime.getRuntime().availableProcessors();
        }
    }

    Outcome last(Duration length, Machine.Portal portal) {
        ExecutorService desks = Executors.newFixedThreadPool(users.size());
        try {
            Machine before = portal.now();
            long begun = System.nanoTime();
            List<Future<Worked>> working = new ArrayList<>();
            for (int user = 0; user < users.size(); user++) {
                int own = user;
                working.add(desks.submit(() -> work(own, begun + length.toNanos())));
            }
            List<Worked> all = working.stream().map(Run::done).toList();
            double seconds = (System.nanoTime() - begun) / 1e9;
            Machine used = portal.now().since(before);
            long[] times = all.stream()
                    .flatMapToLong(one -> Arrays.stream(one.times()))
                    .sorted()
                    .toArray();
            return new Outcome(
                    times,
                    sum(all.stream().mapToLong(Worked::requests)),
                    sum(all.stream().mapToLong(Worked::bytes)),
                    seconds,
                    used);
        } finally {
            desks.shutdownNow();
        }
    }

    private static long sum(LongStream numbers) {
        return numbers.sum();
    }

    /** What one user has had. */
    private record Worked(long[] times, long requests, long bytes) {}

    private Worked work(int user, long end) {
        LongStream.Builder times = LongStream.builder();
        long requests = 0;
        long bytes = 0;
        // Users begin apart from each other, so that they do not all open the same case at once
        for (int turn = user * 37; System.nanoTime() < end; turn++) {
            Page page = next.apply(turn);
            long begun = System.nanoTime();
            bytes += page.use(users.get(user), places, turn).sent().length;
            times.add(System.nanoTime() - begun);
            requests += page.requests();
        }
        return new Worked(times.build().toArray(), requests, bytes);
    }

    private static Worked done(Future<Worked> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A user could not go on", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
