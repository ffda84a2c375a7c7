package city.loket.display.feed;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Where the board comes from, and the token by which the backend knows this display. */
public record Backend(URI url, String deviceToken) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    HttpRequest askForBoard() {
        return HttpRequest.newBuilder(URI.create(url.toString().replaceFirst("/+$", "") + "/api/board"))
                .header("Authorization", "Bearer " + deviceToken)
                .header("Accept", "text/event-stream")
                .timeout(PATIENCE)
                .build();
    }

    /** Without the token: this may end up in a log. */
    @Override
    public String toString() {
        return url.toString();
    }
}
