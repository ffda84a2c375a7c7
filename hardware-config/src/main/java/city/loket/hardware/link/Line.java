package city.loket.hardware.link;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a link open for a device: opens it by its path, passes on what arrives, and opens it again after a loss, waiting longer
 * after each attempt. The far side hears everything on this line's own thread.
 */
public final class Line implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    /** Between the attempts to open a lost line; the last one repeats. */
    public static final List<Duration> REOPENING =
            Stream.of(1, 2, 5, 10, 30).map(Duration::ofSeconds).toList();

    private static final Duration LONG = Duration.ofMinutes(1);

    private final String name;
    private final SerialLink.Opener opener;
    private final Ear ear;
    private final List<Duration> reopening;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile String state = "not opened yet";

    public Line(String name, SerialLink.Opener opener, Ear ear) {
        this(name, opener, ear, REOPENING);
    }

    /** @param reopening the pauses between attempts; the last one repeats */
    public Line(String name, SerialLink.Opener opener, Ear ear, List<Duration> reopening) {
        this.reopening = List.copyOf(reopening);
        this.name = name;
        this.opener = opener;
        this.ear = ear;
        thread = Thread.ofPlatform().daemon().name(name).unstarted(this::keepOpen);
    }

    public Line start() {
        thread.start();
        return this;
    }

    public boolean connected() {
        return state.isEmpty();
    }

    /** Why the line is not connected. */
    public String reason() {
        return state;
    }

    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
    }

    private void keepOpen() {
        var attempts = 0;
        try {
            while (closed.getCount() > 0) {
                attempts = listensOnce() ? 0 : attempts;
                pause(attempts++);
            }
        } catch (InterruptedException e) {
            LOG.debug("{} ends", name);
        }
        state = "closed";
    }

    /** Whether the line had been opened before it was lost. */
    private boolean listensOnce() throws InterruptedException {
        var opened = false;
        try (var link = opener.open()) {
            opened = true;
            state = "";
            LOG.info("{} is open", name);
            ear.opened(link);
            while (true) {
                ear.heard(link.read(LONG));
            }
        } catch (LinkFault e) {
            notConnected(e.getMessage());
        } finally {
            if (opened) {
                ear.lost(state);
            }
        }
        return opened;
    }

    private void notConnected(String reason) {
        if (!reason.equals(state)) {
            LOG.warn("{} is not connected: {}", name, reason);
        }
        state = reason;
    }

    private void pause(int attempts) throws InterruptedException {
        var pause = reopening.get(Math.min(attempts, reopening.size() - 1));
        closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whoever listens to a line; always called on the line's thread, and must not block it. */
    public interface Ear {

        default void opened(SerialLink link) {}

        void heard(byte[] bytes);

        default void lost(String reason) {}
    }
}
