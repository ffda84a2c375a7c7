package city.loket.hardware.scanner;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.Lines;
import city.loket.hardware.link.Listeners;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.link.Stillness;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A scanner that sends each code as a line of text. The same code again within two seconds is the same scan. */
public final class SerialScanner implements CodeScanner {

    private static final Duration SAME_SCAN = Duration.ofSeconds(2);

    private final Listeners<String> listeners = new Listeners<>();
    private final Line line;

    /** @param prefix what the scanner puts before each code; a code without it is passed on as it is */
    public SerialScanner(LineEnding ending, String prefix, SerialLink.Opener opener, InstantSource clock) {
        var held = new Stillness<String>(clock, SAME_SCAN);
        var codes = new Lines(ending.terminator(), code -> {
            var bare = code.startsWith(prefix) ? code.substring(prefix.length()) : code;
            if (held.news(bare)) {
                listeners.tell(bare);
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
