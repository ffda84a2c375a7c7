package city.loket.backend.appointment.web;

import city.loket.backend.catalogue.DateBound.From;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * A search for free places.
 *
 * @param persons one when it says nothing
 * @param abroad whether the visitor is not in Belgium
 * @param from today when it says nothing
 * @param days how many to search, {@code from} included; 14 when it says nothing
 * @param most how many places to answer; all when it says nothing
 */
record PlacesRequest(
        @NotNull String service,
        @Nullable String variant,
        @BindParam("persons") @Nullable @Min(1) Integer party,
        @Nullable Boolean abroad,
        @Nullable LocalDate from,
        @Nullable @Min(1) @Max(100) Integer days,
        @Nullable @Min(1) Integer most,
        @BindParam("EXPIRY") @Nullable LocalDate expiry,
        @BindParam("ARRIVAL") @Nullable LocalDate arrival,
        @BindParam("BIRTHDAY") @Nullable LocalDate birthday)
        implements Wishes.Asked {

    private static final int TWO_WEEKS = 14;

    @Override
    public int persons() {
        return party == null ? 1 : party;
    }

    @Override
    public boolean fromAbroad() {
        return Boolean.TRUE.equals(abroad);
    }

    @Override
    public Map<From, LocalDate> own() {
        var own = new EnumMap<From, LocalDate>(From.class);
        put(own, From.EXPIRY, expiry);
        put(own, From.ARRIVAL, arrival);
        put(own, From.BIRTHDAY, birthday);
        return own;
    }

    LocalDate first(LocalDate today) {
        return from == null ? today : from;
    }

    LocalDate last(LocalDate today) {
        return first(today).plusDays((days == null ? TWO_WEEKS : days) - 1L);
    }

    int limit() {
        return most == null ? Integer.MAX_VALUE : most;
    }

    private static void put(Map<From, LocalDate> own, From from, @Nullable LocalDate day) {
        if (day != null) {
            own.put(from, day);
        }
    }
}
