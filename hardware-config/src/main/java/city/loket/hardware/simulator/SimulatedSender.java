package city.loket.hardware.simulator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A device that only sends lines: a scanner its codes. */
final class SimulatedSender implements AutoCloseable {

    private static final int BAUD = 9600;

    private final Wire wire;

    SimulatedSender(Path name) {
        wire = new Wire(name, BAUD, ignored -> {});
        wire.plug();
    }

    /** Every such device ends its line as the device file of the demo says: carriage return and line feed. */
    void send(String line) {
        wire.send((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    Wire wire() {
        return wire;
    }

    @Override
    public void close() {
        wire.close();
    }
}
