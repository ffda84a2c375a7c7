package city.loket.journeys.bench;

import org.jspecify.annotations.Nullable;

/** What one clerk calls visitors with. */
interface Bell extends AutoCloseable {

    /** Calls the next visitor and answers their id; {@code null} when nobody waits for this clerk. */
    @Nullable
    Long next() throws Exception;

    /** The visitor who was called last did not come; the counter is free for the next one. */
    void noShow() throws Exception;

    @Override
    void close() throws Exception;

    /** Makes those of one side. */
    @FunctionalInterface
    interface Side {
        Bell of(BenchClerk clerk) throws Exception;
    }
}
