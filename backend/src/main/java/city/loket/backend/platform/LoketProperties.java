package city.loket.backend.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of a backend.
 *
 * @param data where the embedded database and its password live
 * @param publicUrl the address under which visitors' phones reach this backend, without a slash at its end
 * @param database an external MariaDB; the embedded one when absent
 */
@ConfigurationProperties("loket")
public record LoketProperties(
        Path data, URI publicUrl, @Nullable Database database) {

    public record Database(String url, String user, String password) {}

    /** The address of the page of a visit, such as {@code https://loket.example/t/…}. */
    public String ticketUrl(String token) {
        return publicUrl + "/t/" + token;
    }

    /** The address of an appointment's page, such as {@code https://loket.example/a/…}. */
    public String appointmentUrl(String token) {
        return publicUrl + "/a/" + token;
    }

    /** Where the public books with an office, but for the service's code. */
    public String bookUrl(String office) {
        return publicUrl + "/book/" + office + "/";
    }
}
