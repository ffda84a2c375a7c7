package city.loket.backend.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long staff stay signed in.
 *
 * @param idle without a press or a key, after which a session ends
 * @param warning how long before that the console asks whether anybody is there
 */
@ConfigurationProperties("loket.session")
public record SessionProperties(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("2m") Duration warning) {}
