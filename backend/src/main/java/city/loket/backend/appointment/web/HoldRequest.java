package city.loket.backend.appointment.web;

import city.loket.backend.catalogue.DateBound.From;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a place. What it does not say of the visitor's own dates is not known.
 *
 * @param abroad whether the visitor is not in Belgium; {@code null} for no
 */
record HoldRequest(
        @NotNull String service,
        @Nullable String variant,
        @Min(1) int persons,
        @Nullable Boolean abroad,
        @NotNull Instant startsAt,
        @Nullable Map<From, LocalDate> own)
        implements Wishes.Asked {

    HoldRequest {
        own = own == null ? Map.of() : Map.copyOf(own);
    }

    @Override
    public boolean fromAbroad() {
        return Boolean.TRUE.equals(abroad);
    }
}
