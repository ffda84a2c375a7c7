package city.loket.hardware.link;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** What a port is opened for: the bytes that arrive, or one of its control lines, told as bytes. */
sealed interface PortSense {

    byte[] NONE = {};

    /** The library's events after which to look. */
    int events();

    /** What is to be told once the port is open. */
    byte[] first(SerialPort port, String path) throws LinkFault;

    /** What is to be told after an event. */
    byte[] now(SerialPort port);

    record Bytes() implements PortSense {

        @Override
        public int events() {
            return SerialPort.LISTENING_EVENT_DATA_AVAILABLE;
        }

        @Override
        public byte[] first(SerialPort port, String path) {
            return NONE;
        }

        @Override
        public byte[] now(SerialPort port) {
            var bytes = new byte[Math.max(0, port.bytesAvailable())];
            var count = bytes.length == 0 ? 0 : port.readBytes(bytes, bytes.length);
            return count > 0 ? Arrays.copyOf(bytes, count) : NONE;
        }
    }

    /** {@code 1} and {@code 0} are the line's level, {@code P} is a pulse that has passed. */
    record Level(ControlSignal signal) implements PortSense {

        private static final byte[] ON = {'1'};
        private static final byte[] OFF = {'0'};
        private static final byte[] PULSE = {'P'};

        @Override
        public int events() {
            return switch (signal) {
                case CTS -> SerialPort.LISTENING_EVENT_CTS;
                case DSR -> SerialPort.LISTENING_EVENT_DSR;
                case DCD -> SerialPort.LISTENING_EVENT_CARRIER_DETECT;
                case RI -> SerialPort.LISTENING_EVENT_RING_INDICATOR;
            };
        }

        /** On a pseudo-terminal the library would answer that every line is off. */
        @Override
        public byte[] first(SerialPort port, String path) throws LinkFault {
            if (isPseudoTerminal(path)) {
                throw new LinkFault(path + " is a pseudo-terminal, which has no control lines");
            }
            return on(port) ? ON : OFF;
        }

        private static boolean isPseudoTerminal(String path) {
            try {
                return Path.of(path).toRealPath().startsWith("/dev/pts");
            } catch (IOException gone) {
                return false;
            }
        }

        /** Ringing is told when it ends, and by some adapters when it begins, too. */
        @Override
        public byte[] now(SerialPort port) {
            var on = on(port);
            if (signal == ControlSignal.RI) {
                return on ? NONE : PULSE;
            }
            return on ? ON : OFF;
        }

        private boolean on(SerialPort port) {
            return switch (signal) {
                case CTS -> port.getCTS();
                case DSR -> port.getDSR();
                case DCD -> port.getDCD();
                case RI -> port.getRI();
            };
        }
    }
}
