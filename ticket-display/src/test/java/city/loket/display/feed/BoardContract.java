package city.loket.display.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this display needs a backend to say. */
public abstract class BoardContract {

    private BoardFeed feed;

    protected abstract URI backendUrl();

    protected abstract String deviceToken();

    /** Makes somebody be called to a counter, and answers the ticket's number. */
    protected abstract String callSomebody();

    @BeforeEach
    void listen() {
        feed = new BoardFeed(new Backend(backendUrl(), deviceToken()), InstantSource.system());
        feed.start();
    }

    @AfterEach
    void stopListening() {
        feed.close();
    }

    @Test
    void the_board_comes_first_and_says_which_office_it_is() {
        var board = heard().board();

        assertThat(board.municipality()).isNotBlank();
        assertThat(board.office()).isNotBlank();
        assertThat(board.languages()).isNotEmpty();
        assertThat(heard().isLive(InstantSource.system().instant())).isTrue();
    }

    @Test
    void a_call_raises_the_version_and_stands_first() {
        var before = heard().board();

        var number = callSomebody();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> !heard().board().calls().isEmpty()
                        && heard().board().calls().getFirst().number().equals(number));
        assertThat(heard().board().version()).isGreaterThan(before.version());
    }

    @Test
    void a_new_call_is_young_enough_to_ring_for_and_says_where_to_go() {
        heard();

        var number = callSomebody();

        await().until(() ->
                heard().board().calls().stream().anyMatch(c -> c.number().equals(number)));
        var call = heard().board().calls().getFirst();
        assertThat(call.id()).isNotBlank();
        assertThat(call.counter()).isNotBlank();
        assertThat(call.language().getLanguage()).isNotBlank();
        assertThat(Duration.between(call.calledAt(), heard().board().serverTime()))
                .isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_heartbeat_comes_before_a_screen_would_doubt() {
        var first = heard();

        await().atMost(Reception.SILENCE)
                .until(() ->
                        heard().board() == first.board() && heard().serverTime().isAfter(first.serverTime()));
    }

    @Test
    void without_a_valid_token_there_is_no_board() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var stranger = new Backend(backendUrl(), "not-a-token");

            var answer = http.send(stranger.askForBoard(), BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    private Reception heard() {
        return await().until(feed::latest, Optional::isPresent).orElseThrow();
    }
}
