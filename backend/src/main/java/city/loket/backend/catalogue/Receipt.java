package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document that the visitor receives.
 *
 * @param valid how long; {@code null} when the municipality does not say, or it is valid for ever
 * @param unlimited whether it is valid for ever
 */
public record Receipt(
        Text what,
        @Nullable Term valid,
        boolean unlimited,
        @Nullable Text note,
        Set<String> onlyFor) implements Part {}
