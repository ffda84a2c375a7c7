package city.loket.hardware.link;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes in small chunks on a thread of its own: only closing the port frees a writer that is stuck. */
final class PortWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PortWriter.class);
    private static final String LOST = "the line was lost while writing";
    private static final int CHUNK = 512;
    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    private final ToIntFunction<byte[]> port;
    private final ExecutorService thread;
    private volatile boolean ended;

    /** @param port takes the first bytes of what it is given, and answers how many */
    PortWriter(String path, ToIntFunction<byte[]> port) {
        this.port = port;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("writes to " + path).factory());
    }

    /** Empty once all bytes are taken; otherwise what is wrong with the line, which is then to be closed. */
    Optional<String> write(byte[] bytes, Duration patience) throws InterruptedException {
        try {
            var written = thread.submit(() -> writeAll(bytes));
            return written.get(patience.toNanos(), TimeUnit.NANOSECONDS) ? Optional.empty() : Optional.of(LOST);
        } catch (RejectedExecutionException e) {
            return Optional.of(LOST);
        } catch (TimeoutException e) {
            return Optional.of("the device stopped taking bytes");
        } catch (ExecutionException e) {
            return Optional.of("writing failed: " + e.getCause());
        }
    }

    private boolean writeAll(byte[] bytes) {
        for (var from = 0; from < bytes.length && !ended; ) {
            var taken = port.applyAsInt(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK)));
            if (taken <= 0) {
                return false;
            }
            from += taken;
        }
        return !ended;
    }

    /**
     * Ends a writer that may be stuck, and waits for its end: a writer that outlived its port was seen to go on in whatever was opened next.
     *
     * @param free makes room, so that the chunk at hand is taken
     */
    void end(Runnable free) {
        ended = true;
        thread.shutdown();
        free.run();
        try {
            if (!thread.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A writer is stuck in a port that does not take bytes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
