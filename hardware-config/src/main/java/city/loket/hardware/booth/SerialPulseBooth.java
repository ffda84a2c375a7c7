package city.loket.hardware.booth;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.Lines;
import city.loket.hardware.link.Listeners;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.link.Stillness;
import java.time.Duration;
import java.time.InstantSource;

/** A booth that sends the line {@code PHOTO} after each photo. A bouncing contact that sends it twice still means one photo. */
public final class SerialPulseBooth implements PhotoBooth {

    private static final String PULSE = "PHOTO";
    private static final Duration BOUNCE = Duration.ofSeconds(1);

    private final Listeners<String> listeners = new Listeners<>();
    private final Line line;

    public SerialPulseBooth(SerialLink.Opener opener, InstantSource clock) {
        var bounce = new Stillness<String>(clock, BOUNCE);
        var pulses = new Lines('\n', pulse -> {
            if (pulse.equals(PULSE) && bounce.news(pulse)) {
                listeners.tell(pulse);
            }
        });
        line = new Line("photo booth", opener, new Line.Ear() {
                    @Override
                    public void opened(SerialLink link) {
                        pulses.reset();
                    }

                    @Override
                    public void heard(byte[] bytes) {
                        pulses.feed(bytes);
                    }
                })
                .start();
    }

    @Override
    public Subscription listen(Runnable listener) {
        return listeners.add(_ -> listener.run())::run;
    }

    @Override
    public boolean connected() {
        return line.connected();
    }

    @Override
    public void close() {
        line.close();
    }
}
