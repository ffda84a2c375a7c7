package city.loket.hardware.link;

/** The lines of a serial port on which a device tells its state. Most chips tell of {@code RI} only that it has fallen. */
public enum ControlSignal {
    CTS,
    DSR,
    DCD,
    RI
}
