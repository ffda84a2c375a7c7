package city.loket.backend.office;

import city.loket.backend.platform.Text;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an office, or one of its services, does not open although it is no public holiday.
 *
 * @param from the first day
 * @param to the last day, itself closed
 * @param service the only service that is closed; {@code null} when the whole office is
 * @param reason for visitors to read
 */
public record Closure(
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) LocalDate to,
        @JsonProperty @Nullable String service,
        @JsonProperty(required = true) Text reason) {

    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Closed from %s but only to %s".formatted(from, to));
        }
        if (to.isAfter(from.plusYears(1))) {
            throw new IllegalArgumentException("Closed from %s to %s: more than a year".formatted(from, to));
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
