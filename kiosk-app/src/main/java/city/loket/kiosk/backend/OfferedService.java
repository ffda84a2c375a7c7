package city.loket.kiosk.backend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service as a visitor chooses it; texts by language.
 *
 * @param alsoCalled other words for it, separated by commas
 * @param bring what to bring for any of the variants
 * @param channels by which an appointment can be made; empty when there are none
 * @param forWhom leads to the right variant; null when there is nothing to ask
 * @param variants at least one
 * @param estimate for somebody who would take a number now
 */
public record OfferedService(
        String code,
        String letter,
        Group group,
        Map<String, String> names,
        @Nullable Map<String, String> hints,
        @Nullable Map<String, String> alsoCalled,
        @Nullable Map<String, List<String>> bring,
        @Nullable Map<String, String> price,
        boolean walkIn,
        List<String> channels,
        PhotoRule photo,
        @Nullable ForWhom forWhom,
        List<Variant> variants,
        Estimate estimate) {

    /** Services that belong together for a visitor. */
    public record Group(String code, Map<String, String> names) {}

    /** Which photo each person needs before a number is given. */
    public record PhotoRule(Kind rule, int count, int maxAgeMonths, int boothFromAge) {}

    public enum Kind {
        NONE,
        OWN_PHOTO,
        AT_COUNTER
    }

    /** Whether an appointment can be made at a kiosk. */
    public boolean bookedHere() {
        return channels.contains("KIOSK");
    }

    public boolean needsOwnPhoto() {
        return photo.rule() == Kind.OWN_PHOTO;
    }

    /** Whether there is nothing to ask and nothing to arrange before a number is given. */
    public boolean atOnce() {
        return walkIn && forWhom == null && variants.size() == 1;
    }

    public Optional<Variant> variant(String code) {
        return variants.stream().filter(variant -> variant.code().equals(code)).findFirst();
    }
}
