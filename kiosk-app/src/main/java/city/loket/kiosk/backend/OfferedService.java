package city.loket.kiosk.backend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service as a visitor chooses it; texts by language. */
public record OfferedService(
        String code,
        String letter,
        Map<String, String> names,
        @Nullable Map<String, String> hints,
        @Nullable Map<String, List<String>> bring,
        @Nullable Map<String, String> price,
        boolean walkIn,
        PhotoRule photo,
        int waiting,
        @Nullable Integer estimateMinutes) {

    /** Which photo each person needs before a number is given. */
    public record PhotoRule(Kind rule, int count, int maxAgeMonths, int boothFromAge) {}

    public enum Kind {
        NONE,
        OWN_PHOTO,
        AT_COUNTER
    }

    public boolean needsOwnPhoto() {
        return photo.rule() == Kind.OWN_PHOTO;
    }
}
