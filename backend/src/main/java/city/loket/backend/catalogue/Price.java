package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a variant costs.
 *
 * @param euro 0 when it is free; {@code null} when the municipality names no amount, and then there is a note
 * @param about whether the municipality says that the amount is not exact
 */
public record Price(
        @Nullable BigDecimal euro, boolean about, @Nullable Text note) {

    @JsonIgnore
    public boolean isFree() {
        return euro != null && euro.signum() == 0;
    }
}
