package city.loket.hardware.link;

import java.time.Duration;

/** One opened line of bytes that may stall or die at any byte. Once lost it stays lost: a new one must be opened. */
public interface SerialLink extends AutoCloseable {

    /** Waits until bytes come and answers them; answers none when {@code patience} is over. */
    byte[] read(Duration patience) throws LinkFault, InterruptedException;

    /**
     * Hands the bytes to the system and returns when it has taken them all, which does not mean that the device has. A line
     * that does not take them within {@code patience} is closed and thereby lost.
     */
    void write(byte[] bytes, Duration patience) throws LinkFault, InterruptedException;

    boolean lost();

    @Override
    void close();

    /** Opens a line, each time afresh and by its path. */
    interface Opener {
        SerialLink open() throws LinkFault;
    }
}
