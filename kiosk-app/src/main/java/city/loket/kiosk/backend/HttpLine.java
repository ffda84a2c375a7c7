package city.loket.kiosk.backend;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * Requests and answers. A call that meets a broken line or a server's fault is repeated at once, with the same command id, so
 * that it is done once.
 */
final class HttpLine {

    private static final int TRIES = 3;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final String COMMAND = "Idempotency-Key";

    private final RestClient http;

    HttpLine(URI base, String token) {
        var client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(ANSWER);
        this.http = RestClient.builder()
                .baseUrl(base.toString())
                .requestFactory(requests)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    <T> T get(String path, Class<T> type) {
        return answer(() -> http.get().uri(path).retrieve().body(type));
    }

    <T> T post(String path, Object body, Class<T> type) {
        return answer(() -> http.post().uri(path).body(body).retrieve().body(type));
    }

    void post(String path, Object body) {
        answer(() -> http.post().uri(path).body(body).retrieve().toBodilessEntity());
    }

    void put(String path, Object body) {
        answer(() -> http.put().uri(path).body(body).retrieve().toBodilessEntity());
    }

    <T> T command(UUID command, String path, Object body, Class<T> type) {
        return answer(() -> commanding(command, path, body).body(type));
    }

    void command(UUID command, String path, Object body) {
        answer(() -> commanding(command, path, body).toBodilessEntity());
    }

    private RestClient.ResponseSpec commanding(UUID command, String path, Object body) {
        return http.method(HttpMethod.POST)
                .uri(path)
                .header(COMMAND, command.toString())
                .body(body)
                .retrieve();
    }

    private static <T> T answer(Supplier<@Nullable T> call) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(call.get(), "an empty answer");
            } catch (ResourceAccessException broken) {
                giveUpAt(attempt, broken);
            } catch (RestClientResponseException answered) {
                if (!answered.getStatusCode().is5xxServerError()) {
                    throw refusal(answered);
                }
                giveUpAt(attempt, answered);
            }
        }
    }

    private static void giveUpAt(int attempt, Exception cause) {
        if (attempt == TRIES) {
            throw new BackendUnreachable("No answer from the backend in " + TRIES + " tries", cause);
        }
    }

    private static BackendRefusal refusal(RestClientResponseException answered) {
        var problem = problem(answered);
        var code = problem == null ? null : property(problem, "code");
        return new BackendRefusal(
                code == null ? "http_" + answered.getStatusCode().value() : code, answered.getStatusText());
    }

    private static @Nullable ProblemDetail problem(RestClientResponseException answered) {
        try {
            return answered.getResponseBodyAs(ProblemDetail.class);
        } catch (RuntimeException notAProblem) {
            return null;
        }
    }

    private static @Nullable String property(ProblemDetail problem, String name) {
        var properties = problem.getProperties() == null ? Map.<String, Object>of() : problem.getProperties();
        return properties.get(name) instanceof String value ? value : null;
    }
}
