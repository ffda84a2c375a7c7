package city.loket.hardware.simulator;

import static org.awaitility.Awaitility.await;

import city.loket.hardware.TestPapers;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.core.ConditionTimeoutException;

/** One printer and its driver: job after job with a fault at a random byte, and after each one that must go well. */
final class FaultLane {

    private static final Duration ANSWER = Duration.ofMillis(60);
    private static final int ATTEMPTS = 6;
    private static final int SECONDS_UNTIL_HUNG = 30;

    private final char letter;
    private final Profile profile;
    private final long seed;
    private final FaultCounters counters;
    private int printed;

    FaultLane(char letter, Profile profile, long seed, FaultCounters counters) {
        this.letter = letter;
        this.profile = profile;
        this.seed = seed;
        this.counters = counters;
    }

    void run(Path folder, int jobs) {
        try (var bench = new DriverBench(folder, profile, DriverBench.patience(ANSWER))) {
            goesWell(bench, "to begin with");
            var bytes = bench.tray().newestFirst().getFirst().bytes();
            for (var job = 0; job < jobs; job++) {
                var random = new Random(seed + job);
                struck(bench, random, Fault.values()[random.nextInt(Fault.values().length)], 1 + random.nextInt(bytes));
            }
        }
    }

    private void struck(DriverBench bench, Random random, Fault fault, int at) {
        var printer = bench.simulated();
        var number = nextNumber();
        printer.after(at, () -> fault.strike(printer, random));
        var outcome = print(bench, number);
        Fault.heal(printer);
        var history = "%s %s: %s at byte %d -> %s".formatted(profile.name(), number, fault, at, outcome);
        var next = goesWell(bench, history);
        printer.isTaken();
        var trail = PaperTrail.of(bench.tray());
        counters.judge(fault, outcome, number, trail, history);
        counters.judgeOrder(number, next, trail, history);
        bench.tray().empty();
    }

    /** The number of the first ticket that came out as it should; none before it may have come out twice. */
    private String goesWell(DriverBench bench, String history) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!getsReady(bench)) {
                break;
            }
            var number = nextNumber();
            var outcome = print(bench, number);
            bench.simulated().isTaken();
            counters.judge(Fault.NONE, outcome, number, PaperTrail.of(bench.tray()), history + ", then " + outcome);
            if (FaultCounters.onPaper(outcome)) {
                return number;
            }
        }
        counters.never(history);
        return "";
    }

    private static boolean getsReady(DriverBench bench) {
        try {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(SECONDS_UNTIL_HUNG))
                    .until(() -> bench.printer().status().usable());
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private PrintOutcome print(DriverBench bench, String number) {
        var job = CompletableFuture.supplyAsync(
                () -> bench.printer().print(TestPapers.ticket(number), new JobToken(number.substring(1))),
                task -> Thread.ofVirtual().start(task));
        try {
            return job.get(SECONDS_UNTIL_HUNG, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            counters.lost(profile.name() + " " + number + ": " + e);
            return new PrintOutcome.Unknown("lost");
        }
    }

    private String nextNumber() {
        return "%c%04d".formatted(letter, ++printed);
    }
}
