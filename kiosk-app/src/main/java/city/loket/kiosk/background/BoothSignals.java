package city.loket.kiosk.background;

import city.loket.hardware.booth.PhotoBooth;
import city.loket.hardware.booth.PhotoBooths;
import city.loket.kiosk.backend.Backend;

/** Passes each photo that a booth took on to the backend, under the photo's own id, so that it counts once. */
public final class BoothSignals implements AutoCloseable {

    private final PhotoBooth.Subscription listening;

    public BoothSignals(PhotoBooths booths, Backend backend, Outbox outbox) {
        listening = booths.listen(photo -> outbox.tell(() -> backend.boothSignal(photo.id(), photo.booth())));
    }

    @Override
    public void close() {
        listening.close();
    }
}
