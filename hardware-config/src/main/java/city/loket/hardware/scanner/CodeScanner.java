package city.loket.hardware.scanner;

import java.util.function.Consumer;

/** Tells what was held before it. A code held still is one scan. */
public interface CodeScanner extends AutoCloseable {

    /** Calls {@code listener} on the scanner's own thread for each code, until the answer is closed. */
    Subscription listen(Consumer<String> listener);

    /** Whether codes can arrive now. */
    boolean connected();

    @Override
    void close();

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
