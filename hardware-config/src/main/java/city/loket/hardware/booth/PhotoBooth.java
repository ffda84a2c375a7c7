package city.loket.hardware.booth;

import java.util.function.Consumer;

/** A photo booth, one person at a time: tells that it took a photo, or prints a code on each strip of photos. */
public interface PhotoBooth extends AutoCloseable {

    /** As it is called in the office. */
    String name();

    /** Calls {@code listener} once per person's photo, on the booth's own thread, until the answer is closed. */
    Subscription listen(Consumer<PhotoTaken> listener);

    Hearing hearing();

    /** Whether a code that was scanned comes from one of its strips. */
    default boolean printed(String code) {
        return false;
    }

    @Override
    void close();

    /** How the booth is heard. */
    enum Hearing {
        OK,
        /** Signals cannot arrive: the line is down. It says nothing of the booth itself. */
        OFFLINE,
        /** It promised signs of life and gives none. */
        SILENT
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
