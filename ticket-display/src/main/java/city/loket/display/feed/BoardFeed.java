package city.loket.display.feed;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to the backend for as long as the application runs: one line, however many screens look on. A line that breaks or falls
 * silent is opened again, after growing pauses; what was heard last stays.
 */
public final class BoardFeed implements Boards, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoardFeed.class);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Backend backend;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Pauses pauses = new Pauses();
    private final Watchers watchers = new Watchers();
    private final CountDownLatch closed = new CountDownLatch(1);

    private volatile @Nullable Reception latest;
    private volatile @Nullable BoardLine line;
    private volatile Instant lastSign = Instant.MIN;
    private boolean complained;

    public BoardFeed(Backend backend, InstantSource clock) {
        this.backend = backend;
        this.clock = clock;
    }

    public void start() {
        Thread.ofVirtual().name("board-feed").start(() -> untilClosed(this::listen, pauses::next));
        Thread.ofVirtual().name("board-tick").start(() -> untilClosed(this::tick, () -> TICK));
    }

    @Override
    public Optional<Reception> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public Watch watch(Runnable watcher) {
        return watchers.add(watcher);
    }

    @Override
    public void close() {
        closed.countDown();
        http.shutdownNow();
    }

    private void untilClosed(Step step, Supplier<Duration> pause) {
        try {
            do {
                step.take();
            } while (!closed.await(pause.get().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws InterruptedException {
        try (var opened = BoardLine.open(http, backend)) {
            lastSign = clock.instant();
            line = opened;
            for (var word = opened.next(); word != null; word = opened.next()) {
                hear(word);
            }
            complain("it hung up");
        } catch (IOException broken) {
            complain(broken.toString());
        } finally {
            line = null;
        }
    }

    private void hear(Word word) {
        var now = clock.instant();
        var before = latest;
        lastSign = now;
        if (before != null) {
            latest = before.heard(word, now);
        } else if (word instanceof Board board) {
            latest = Reception.of(board, now);
        }
        rejoice();
        watchers.tell();
    }

    private void tick() {
        var open = line;
        if (open != null && !clock.instant().isBefore(lastSign.plus(Reception.SILENCE))) {
            hangUp(open);
        }
        watchers.tell();
    }

    private static void hangUp(BoardLine silent) {
        try {
            silent.close();
        } catch (IOException alreadyBroken) {
            LOG.debug("The silent line was broken", alreadyBroken);
        }
    }

    private void complain(String why) {
        if (!complained && closed.getCount() > 0) {
            LOG.warn("The board at {} is not heard: {}", backend, why);
            complained = true;
        }
    }

    private void rejoice() {
        pauses.startAgain();
        if (complained) {
            LOG.info("The board at {} is heard again", backend);
            complained = false;
        }
    }

    private interface Step {
        void take() throws InterruptedException;
    }
}
