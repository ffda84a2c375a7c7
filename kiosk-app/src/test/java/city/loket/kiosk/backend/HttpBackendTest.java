package city.loket.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens on the line; the meaning of the answers is {@link BackendContract}'s. */
class HttpBackendTest {

    private static final UUID COMMAND = UUID.fromString("4f6d0d1e-8f9b-4b5e-9a53-0a4c2f0f2d11");
    private static final String VISIT = """
            {"id":42,"state":"ISSUING","number":"A042","code":"K7MP2Q","token":"t","service":"short-stay","appointmentAt":null,
             "persons":1,"language":"fr","photosMissing":0,"photoRows":[{"person":1,"evidence":"FROM_A_NEWER_BACKEND","rejected":null}],"photoAgain":false,"errand":null,"job":"a1B2","keepUntil":null,"dueAt":"2026-11-24T09:20:00Z",
             "estimate":{"ahead":3,"certainty":"UNKNOWN","minutes":null,"from":null,"to":null},"paper":null,"counter":null,"colour":"from a newer backend"}""";

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private HttpBackend backend;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        backend = new HttpBackend(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "a-token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_arrival_is_read_although_the_backend_says_more_than_this_kiosk_knows() {
        answer("/api/kiosk/visits", 200, VISIT, 0);

        assertThat(arrive().number()).isEqualTo("A042");
    }

    @Test
    void a_broken_line_is_tried_again_with_the_same_command_id() {
        answer("/api/kiosk/visits", 200, VISIT, 1);

        assertThat(arrive().number()).isEqualTo("A042");
        assertThat(keys).containsExactly(COMMAND.toString(), COMMAND.toString());
    }

    @Test
    void a_server_that_keeps_failing_counts_as_unreachable() {
        answer("/api/kiosk/visits", 503, "{}", 0);

        assertThatThrownBy(this::arrive).isInstanceOf(BackendUnreachable.class);
        assertThat(keys).hasSize(3);
    }

    @Test
    void a_refusal_keeps_its_code_and_is_not_tried_again() {
        answer("/api/kiosk/visits", 409, "{\"status\":409,\"code\":\"photos_missing\",\"detail\":\"one\"}", 0);

        assertThatThrownBy(this::arrive)
                .isInstanceOfSatisfying(
                        BackendRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("photos_missing"));
        assertThat(keys).hasSize(1);
    }

    @Test
    void nobody_listening_counts_as_unreachable() {
        server.stop(0);

        assertThatThrownBy(backend::office).isInstanceOf(BackendUnreachable.class);
    }

    private Visit arrive() {
        return backend.arrive(COMMAND, new Arrival("short-stay", null, 1, "fr", List.of(), Errand.BOOTH, 0));
    }

    /** The first {@code broken} requests are read and their line is closed without an answer. */
    private void answer(String path, int status, String body, int broken) {
        server.createContext(path, exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (keys.size() > broken) {
                send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders()
                .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
