package city.loket.hardware.link;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A serial port through jSerialComm. Bytes and the loss of the port arrive as events; writing has a thread of its own, because
 * the library's write time-outs are not honoured: only closing the port frees a writer that is stuck.
 */
public final class JSerialCommLink implements SerialLink {

    private static final int CHUNK = 512;
    private static final int NO_SUCH_DEVICE = 2;
    private static final int BUSY = 11;
    private static final int NOT_ALLOWED = 13;
    private static final byte[] NONE = {};

    private final SerialPort port;
    private final LinkTrace trace;
    private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService writer;
    private volatile String lost = "";

    private JSerialCommLink(SerialPort port, String path, LinkTrace trace) {
        this.port = port;
        this.trace = trace;
        writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("writes to " + path).factory());
    }

    public static SerialLink open(SerialPortSettings settings, LinkTrace trace) throws LinkFault {
        if (!Files.exists(Path.of(settings.path()))) {
            throw new LinkFault(settings.path() + " is not there");
        }
        var link = new JSerialCommLink(portFor(settings), settings.path(), trace);
        link.openPort(settings.path());
        return link;
    }

    private static SerialPort portFor(SerialPortSettings settings) throws LinkFault {
        try {
            var port = SerialPort.getCommPort(settings.path());
            port.setComPortParameters(settings.baud(), 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
            port.setFlowControl(
                    switch (settings.flow()) {
                        case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
                        case XONXOFF ->
                            SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
                        case RTSCTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
                    });
            return port;
        } catch (SerialPortInvalidPortException e) {
            throw new LinkFault(settings.path() + " is no serial port");
        }
    }

    private void openPort(String path) throws LinkFault {
        if (!port.openPort(0)) {
            var code = port.getLastErrorCode();
            writer.shutdown();
            throw new LinkFault(
                    switch (code) {
                        case NOT_ALLOWED -> path + " may not be opened: add this account to the group dialout";
                        case BUSY -> path + " is used by another program";
                        case NO_SUCH_DEVICE -> path + " is gone or already open";
                        default -> path + " cannot be opened (error " + code + ")";
                    });
        }
        port.flushIOBuffers();
        port.addDataListener(new Events());
    }

    @Override
    public byte[] read(Duration patience) throws LinkFault, InterruptedException {
        var bytes = arrived.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (bytes != null && bytes.length > 0) {
            return bytes;
        }
        checkAlive();
        return NONE;
    }

    @Override
    public void write(byte[] bytes, Duration patience) throws LinkFault, InterruptedException {
        checkAlive();
        trace.out(bytes.length);
        var written = writer.submit(() -> writeAll(bytes));
        try {
            if (written.get(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
            lose("the line was lost while writing");
        } catch (TimeoutException e) {
            lose("the device stopped taking bytes");
        } catch (ExecutionException e) {
            lose("writing failed: " + e.getCause());
        }
        checkAlive();
    }

    private boolean writeAll(byte[] bytes) {
        for (var from = 0; from < bytes.length; ) {
            var chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK));
            var taken = port.writeBytes(chunk, chunk.length);
            if (taken <= 0) {
                return false;
            }
            from += taken;
        }
        return true;
    }

    @Override
    public boolean lost() {
        return !lost.isEmpty();
    }

    @Override
    public void close() {
        lose("closed");
    }

    private void checkAlive() throws LinkFault {
        if (lost()) {
            throw new LinkFault(lost);
        }
    }

    private synchronized void lose(String reason) {
        if (lost.isEmpty()) {
            lost = reason;
        }
        if (ended.getCount() > 0) {
            ended.countDown();
            arrived.add(NONE);
            port.closePort();
            writer.shutdown();
        }
    }

    private final class Events implements SerialPortDataListener {

        @Override
        public int getListeningEvents() {
            return SerialPort.LISTENING_EVENT_DATA_AVAILABLE | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
        }

        @Override
        public void serialEvent(SerialPortEvent event) {
            if (event.getEventType() == SerialPort.LISTENING_EVENT_PORT_DISCONNECTED) {
                disconnected();
                return;
            }
            var bytes = new byte[Math.max(0, port.bytesAvailable())];
            var count = bytes.length == 0 ? 0 : port.readBytes(bytes, bytes.length);
            if (count > 0) {
                trace.in(count);
                arrived.add(Arrays.copyOf(bytes, count));
            }
        }

        /** The event repeats without a pause until the port is closed, which must not happen on this thread. */
        private void disconnected() {
            lost = "the cable was pulled, or the adapter is gone";
            arrived.add(NONE);
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
