package city.loket.hardware.link;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to hear a device's news. One that throws is logged and does not keep the others from hearing. */
public final class Listeners<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

    /** Run the answer to stop listening. */
    public Runnable add(Consumer<T> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    public void tell(T news) {
        all.forEach(listener -> tell(listener, news));
    }

    private static <T> void tell(Consumer<T> listener, T news) {
        try {
            listener.accept(news);
        } catch (RuntimeException e) {
            LOG.error("A listener to a device failed", e);
        }
    }
}
