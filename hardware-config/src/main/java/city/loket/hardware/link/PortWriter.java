package city.loket.hardware.link;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

/** Writes in small chunks on a thread of its own: only closing the port frees a writer that is stuck. */
final class PortWriter implements AutoCloseable {

    private static final int CHUNK = 512;

    private final ToIntFunction<byte[]> port;
    private final ExecutorService thread;

    /** @param port takes the first bytes of what it is given, and answers how many */
    PortWriter(String path, ToIntFunction<byte[]> port) {
        this.port = port;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("writes to " + path).factory());
    }

    /** Empty once all bytes are taken; otherwise what is wrong with the line, which is then to be closed. */
    Optional<String> write(byte[] bytes, Duration patience) throws InterruptedException {
        var written = thread.submit(() -> writeAll(bytes));
        try {
            return written.get(patience.toNanos(), TimeUnit.NANOSECONDS)
                    ? Optional.empty()
                    : Optional.of("the line was lost while writing");
        } catch (TimeoutException e) {
            return Optional.of("the device stopped taking bytes");
        } catch (ExecutionException e) {
            return Optional.of("writing failed: " + e.getCause());
        }
    }

    private boolean writeAll(byte[] bytes) {
        for (var from = 0; from < bytes.length; ) {
            var taken = port.applyAsInt(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK)));
            if (taken <= 0) {
                return false;
            }
            from += taken;
        }
        return true;
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
