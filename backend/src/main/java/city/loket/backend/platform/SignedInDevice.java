package city.loket.backend.platform;

import java.io.Serializable;

/** A paired device, as a request's principal. */
public record SignedInDevice(long id, long office, Kind kind) implements Serializable {

    public Actor actor() {
        return new Actor.Device(id);
    }

    public enum Kind {
        KIOSK,
        DISPLAY
    }
}
