package city.loket.kiosk.backend;

import org.jspecify.annotations.Nullable;

/** How the kiosk's devices are; {@code printer} is a condition of the printer, the others {@code OK} or {@code OFFLINE}. */
public record Health(String printer, @Nullable String printerDetail, String scanner, String booth) {}
