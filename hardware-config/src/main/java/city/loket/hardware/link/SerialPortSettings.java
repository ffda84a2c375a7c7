package city.loket.hardware.link;

/** A serial port by its path (a symlink will do), eight data bits, no parity, one stop bit. */
public record SerialPortSettings(String path, int baud, Flow flow) {

    /** How long {@code bytes} take on this line, in nanoseconds. */
    public long nanosFor(long bytes) {
        return bytes * 10 * 1_000_000_000L / baud;
    }
}
