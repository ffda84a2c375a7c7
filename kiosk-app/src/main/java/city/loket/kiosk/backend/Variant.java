package city.loket.kiosk.backend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of a service, such as a first card or its extension, with only what concerns it; texts by language.
 *
 * @param hints who takes this one
 * @param when to come, around the visitor's own dates
 */
public record Variant(
        String code,
        Map<String, String> names,
        @Nullable Map<String, String> hints,
        Map<String, String> price,
        @Nullable Map<String, List<String>> when,
        @Nullable Map<String, List<String>> beforeYouCome,
        @Nullable Map<String, List<String>> bring,
        @Nullable Map<String, List<String>> familyBrings,
        @Nullable Map<String, List<String>> comeAlong,
        @Nullable Map<String, List<String>> withoutVisit) {}
