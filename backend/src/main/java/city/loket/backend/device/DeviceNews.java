package city.loket.backend.device;

import city.loket.backend.platform.SignedInDevice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a device is, for staff. Nothing is known of a device that was never seen. */
public record DeviceNews(
        String name,
        SignedInDevice.Kind kind,
        @Nullable Instant lastSeenAt,
        @Nullable String printer,
        @Nullable String printerDetail) {}
