package city.loket.journeys.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One application, running as a process of its own. */
public final class AppProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int PAUSE_MILLIS = 50;

    private final App app;
    private final URI address;
    private final Path log;
    private final Process process;
    private final long startedAt = System.nanoTime();

    private AppProcess(App app, URI address, Path log, Process process) {
        this.app = app;
        this.address = address;
        this.log = log;
        this.process = process;
    }

    static AppProcess start(App app, URI address, Path log, Map<String, String> settings, List<String> arguments) {
        var command = Stream.concat(
                Stream.of(Checkout.root().resolve("scripts/app").toString(), app.command()), arguments.stream());
        var builder = new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        try {
            return new AppProcess(app, address, log, builder.start());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** Waits until the application says that it is well; answers how long that took since its start. */
    public Duration awaitHealthy() {
        while (!healthy()) {
            if (endsWithin(PAUSE_MILLIS)) {
                throw new IllegalStateException("%s has ended. %s".formatted(app.command(), endOfLog()));
            }
            if (sinceStart().compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("%s is not ready. %s".formatted(app.command(), endOfLog()));
            }
        }
        return sinceStart();
    }

    /** Kills it at once, without a chance to tidy up: {@code kill -9}. Its child processes live on. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(TimeUnit.SECONDS.toMillis(10));
    }

    /** Ends it as an operator would and waits; one that does not end in time is killed. */
    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(TimeUnit.SECONDS.toMillis(30))) {
            kill();
        }
    }

    public ProcessMemory memory() {
        return ProcessMemory.of(process.toHandle());
    }

    /** How many objects of classes whose name begins like this are alive in its heap, garbage collected before. */
    public long alive(String classPrefix) {
        return Heap.of(process.pid()).alive(classPrefix);
    }

    private boolean healthy() {
        try {
            var connection =
                    (HttpURLConnection) address.resolve(app.health()).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean endsWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + app.command(), interrupted);
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return "The end of %s:%n%s"
                    .formatted(log, String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size())));
        } catch (IOException unreadable) {
            return "Its log cannot be read: " + unreadable.getMessage();
        }
    }
}
