package city.loket.kiosk.background;

import city.loket.hardware.booth.PhotoBooth;
import city.loket.kiosk.backend.Backend;
import java.util.UUID;

/** Passes each photo that the booth took on to the backend, each once. */
public final class BoothSignals implements AutoCloseable {

    private final PhotoBooth.Subscription listening;

    public BoothSignals(PhotoBooth booth, Backend backend, Outbox outbox) {
        this.listening = booth.listen(() -> {
            var command = UUID.randomUUID();
            outbox.tell(() -> backend.boothSignal(command));
        });
    }

    @Override
    public void close() {
        listening.close();
    }
}
