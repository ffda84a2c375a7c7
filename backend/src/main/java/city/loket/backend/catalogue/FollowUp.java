package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens after the visit, in order.
 *
 * @param within how soon after the step before; {@code null} when the municipality does not say
 * @param service the service of the next visit; {@code null} when nobody has to come
 */
public record FollowUp(
        Text what, @Nullable Term within, @Nullable String service, Set<String> onlyFor) implements Part {}
