package city.loket.kiosk.backend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the kiosk's devices are; {@code printer} is a condition of the printer, {@code scanner} is {@code OK} or {@code OFFLINE}.
 *
 * @param booths all the booths that the kiosk hears
 */
public record Health(String printer, @Nullable String printerDetail, String scanner, List<Booth> booths) {

    /** @param hearing {@code OK}, {@code OFFLINE} or {@code SILENT} */
    public record Booth(String name, String hearing) {}
}
