package city.loket.backend.staff;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff sign in by a password.
 *
 * @param tries wrong passwords for one name within {@code lockOut}, after which no more is looked at
 * @param addressTries the same for one address, whichever the names; many clerks may share an address
 * @param lockOut how long a wrong password counts
 * @param firstAdmin such as {@code tom@leuven-stadskantoor}: whom to add while there is no admin
 */
@ConfigurationProperties("loket.sign-in")
public record SignInProperties(
        @DefaultValue("5") int tries,
        @DefaultValue("30") int addressTries,
        @DefaultValue("15m") Duration lockOut,
        @Nullable String firstAdmin) {}
