package city.loket.hardware.scanner;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.Lines;
import city.loket.hardware.link.Listeners;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.link.Stillness;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A scanner that sends each code as a line of text. */
public final class SerialScanner implements CodeScanner {

    private static final Duration HELD_STILL = Duration.ofSeconds(2);

    private final Listeners<String> listeners = new Listeners<>();
    private final Line line;

    public SerialScanner(LineEnding ending, SerialLink.Opener opener, InstantSource clock) {
        var held = new Stillness<String>(clock, HELD_STILL);
        var codes = new Lines(ending.terminator(), code -> {
            if (held.news(code)) {
                listeners.tell(code);
            }
        });
        line = new Line("scanner", opener, new Line.Ear() {
                    @Override
                    public void opened(SerialLink link) {
                        codes.reset();
                    }

                    @Override
                    public void heard(byte[] bytes) {
                        codes.feed(bytes);
                    }
                })
                .start();
    }

    @Override
    public Subscription listen(Consumer<String> listener) {
        return listeners.add(listener)::run;
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
