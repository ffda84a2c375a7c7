package city.loket.kiosk;

import city.loket.kiosk.conversation.Pauses;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this kiosk is set up; also as LOKET_BACKEND_URL, LOKET_DEVICE_TOKEN, LOKET_DEVICE_FILE, LOKET_DATA, LOKET_PAPER_FILE and LOKET_ATTENDANT_PIN.
 *
 * @param data where jobs are noted until the backend knows of them
 * @param paperFile how the municipality lays out its papers; without one they are plain
 * @param attendantPin opens the attendant's page; without one the page stays closed
 */
@ConfigurationProperties("loket")
record KioskConfiguration(
        @DefaultValue("http://127.0.0.1:8080") URI backendUrl,
        @DefaultValue("") String deviceToken,
        @DefaultValue("devices.yaml") Path deviceFile,
        @DefaultValue("data") Path data,
        @Nullable Path paperFile,
        @DefaultValue("") String attendantPin,
        @DefaultValue Pauses pauses) {}
