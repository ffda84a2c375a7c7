package city.loket.hardware.booth;

/** Tells that the booth took one person's photo. */
public interface PhotoBooth extends AutoCloseable {

    /** Calls {@code listener} once per photo, on the booth's own thread, until the answer is closed. */
    Subscription listen(Runnable listener);

    /** Whether signals can arrive now. */
    boolean connected();

    @Override
    void close();

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
