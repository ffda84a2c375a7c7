package city.loket.hardware.link;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A serial port through jSerialComm. Bytes and the loss of the port arrive as events; writing is watched by {@link PortWriter},
 * because the library's write time-outs are not honoured.
 */
public final class JSerialCommLink implements SerialLink {

    private final SerialPort port;
    private final LinkTrace trace;
    private final PortSense sense;
    private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final PortWriter writer;
    private volatile String lost = "";

    private JSerialCommLink(SerialPort port, String path, LinkTrace trace, PortSense sense) {
        this.port = port;
        this.trace = trace;
        this.sense = sense;
        writer = new PortWriter(path, chunk -> port.writeBytes(chunk, chunk.length));
    }

    public static SerialLink open(SerialPortSettings settings, LinkTrace trace) throws LinkFault {
        return open(settings, trace, new PortSense.Bytes());
    }

    /**
     * Listens to a control line of the port instead of its data: {@code 1} and {@code 0} are read when the line goes on and off, the first when
     * it is opened; of {@code RI} a {@code P} is read for each pulse that has passed.
     */
    public static SerialLink controlLine(String path, ControlSignal signal) throws LinkFault {
        return open(new SerialPortSettings(path, 9600, Flow.NONE), LinkTrace.NONE, new PortSense.Level(signal));
    }

    private static SerialLink open(SerialPortSettings settings, LinkTrace trace, PortSense sense) throws LinkFault {
        var path = new PortName(settings.path()).find().toString();
        var link = new JSerialCommLink(portFor(path, settings), path, trace, sense);
        link.openPort(path);
        return link;
    }

    private static SerialPort portFor(String path, SerialPortSettings settings) throws LinkFault {
        try {
            var port = SerialPort.getCommPort(path);
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
            throw new LinkFault(path + " is no serial port");
        }
    }

    private void openPort(String path) throws LinkFault {
        if (!port.openPort(0)) {
            writer.end(() -> {});
            throw OpenError.fault(path, port.getLastErrorCode());
        }
        port.flushIOBuffers();
        try {
            told(sense.first(port, path));
        } catch (LinkFault e) {
            close();
            throw e;
        }
        port.addDataListener(new Events());
    }

    private void told(byte[] bytes) {
        if (bytes.length > 0) {
            trace.in(bytes.length);
            arrived.add(bytes);
        }
    }

    @Override
    public byte[] read(Duration patience) throws LinkFault, InterruptedException {
        var bytes = arrived.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (bytes != null && bytes.length > 0) {
            return bytes;
        }
        checkAlive();
        return PortSense.NONE;
    }

    @Override
    public void write(byte[] bytes, Duration patience) throws LinkFault, InterruptedException {
        checkAlive();
        trace.out(bytes.length);
        var fault = writer.write(bytes, patience);
        if (fault.isPresent()) {
            lose(fault.get());
            checkAlive();
        }
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
            arrived.add(PortSense.NONE);
            writer.end(port::flushIOBuffers);
            port.closePort();
        }
    }

    private final class Events implements SerialPortDataListener {

        @Override
        public int getListeningEvents() {
            return sense.events() | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
        }

        @Override
        public void serialEvent(SerialPortEvent event) {
            if (event.getEventType() == SerialPort.LISTENING_EVENT_PORT_DISCONNECTED) {
                disconnected();
                return;
            }
            told(sense.now(port));
        }

        /** The event repeats without a pause until the port is closed, which must not happen on this thread. */
        private void disconnected() {
            lost = "the cable was pulled, or the adapter is gone";
            arrived.add(PortSense.NONE);
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
