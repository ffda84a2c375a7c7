package city.loket.hardware.scanner;

import city.loket.hardware.link.Listeners;
import java.util.function.Consumer;

/** A scanner of the mind: {@link #scan} holds a code before it. */
public final class VirtualScanner implements CodeScanner {

    private final Listeners<String> listeners = new Listeners<>();
    private volatile boolean connected = true;

    /** Everyone who listens has been told when this returns. */
    public void scan(String code) {
        if (connected) {
            listeners.tell(code);
        }
    }

    @Override
    public Subscription listen(Consumer<String> listener) {
        return listeners.add(listener)::run;
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public void close() {
        connected = false;
    }
}
