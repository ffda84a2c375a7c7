package city.loket.hardware.simulator;

import city.loket.hardware.booth.BoothMessage.Kind;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Three photo booths, each heard in another way: a contact, signed messages, codes on its strips. */
final class SimulatedBooths implements AutoCloseable {

    private static final int HEARTBEAT = 20;

    private final Wire contact;
    private final BoothSender sender;
    private final InstantSource clock;
    private final AtomicInteger strips = new AtomicInteger();
    private final ScheduledExecutorService times = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulated booths").factory());
    private volatile boolean powered = true;
    private volatile String lastStrip = "";

    /** @param contact the port's name, at whose other end the contact's pulses are told */
    SimulatedBooths(Path contact, InstantSource clock) {
        this.clock = clock;
        this.contact = new Wire(contact, 9600, ignored -> {});
        this.contact.plug();
        sender = new BoothSender("Booth 2", clock);
        times.scheduleAtFixedRate(this::beat, 0, HEARTBEAT / 4, TimeUnit.SECONDS);
    }

    /** The first booth takes a photo: its contact closes for a moment. */
    void pulse() {
        contact.send(new byte[] {'P'});
    }

    /** The second booth takes a photo, unless it is switched off. */
    void message() {
        if (powered) {
            sender.send(Kind.PHOTO);
        }
    }

    /** Switches the second booth off or on; only while it is on does it give signs of life. */
    void power(boolean on) {
        powered = on;
        beat();
    }

    /** The third booth takes a photo and prints a new code on the strip. */
    void strip() {
        lastStrip = "B3-%d-%04d".formatted(clock.instant().getEpochSecond(), strips.incrementAndGet());
    }

    List<Map<String, Object>> state() {
        return List.of(
                Map.of("name", "Booth 1"),
                Map.of("name", "Booth 2", "powered", powered),
                Map.of("name", "Booth 3", "strip", lastStrip));
    }

    /** What the device file says of them. */
    String section() {
        return """
                booths:
                  - name: Booth 1
                    driver: control-line
                    port: "%s"
                    line: told
                  - name: Booth 2
                    driver: signed-message
                    listen: 127.0.0.1:%d
                    key: %s
                    heartbeat: %d
                  - name: Booth 3
                    driver: strip-code
                    pattern: 'B3-\\d{10}-\\d{4}'
                """.formatted(contact.name(), sender.port(), sender.key(), HEARTBEAT);
    }

    private void beat() {
        if (powered) {
            sender.send(Kind.ALIVE);
        }
    }

    @Override
    public void close() {
        times.shutdownNow();
        contact.close();
        sender.close();
    }
}
