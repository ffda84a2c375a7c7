package city.loket.display;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the backend is, and the token by which it knows this display. */
@ConfigurationProperties("loket")
record BackendAccess(URI backendUrl, String deviceToken) {}
