package city.loket.display.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BoardLineTest {

    /** As the backend's description of its interface has it. */
    private static final String BOARD = """
            event: board
            data: {"version":812,"serverTime":"2026-11-22T10:24:00.123Z","municipality":"Stad Leuven","office":"Stadskantoor",
            data: "zone":"Europe/Brussels","languages":["nl","fr","de","en"],
            data: "calls":[{"id":"42-9-1","number":"A042","counter":"3","language":"fr","calledAt":"2026-11-22T10:23:58Z","state":"CALLED"}],
            data: "earlier":[{"id":"38-7-1","number":"B016","counter":"2","language":"nl","calledAt":"2026-11-22T10:20:00Z","state":"SERVING"}],
            data: "waiting":7,"booth":{"atBooth":2,"minutesPerPhoto":3,"working":true}}

            """;

    @Test
    void the_described_board_is_understood_and_what_we_do_not_know_is_passed_over() throws IOException {
        var board = (Board) line(BOARD).next();

        assertThat(board.zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(board.languages()).startsWith(Locale.of("nl"), Locale.of("fr"));
        assertThat(board.calls())
                .isEqualTo(List.of(
                        new Call("42-9-1", "A042", "3", Locale.of("fr"), Instant.parse("2026-11-22T10:23:58Z"))));
        assertThat(board.earlier()).hasSize(1);
        assertThat(board.booth()).isEqualTo(new Booth(2, 3, true, null));
    }

    @Test
    void a_heartbeat_is_understood() throws IOException {
        var word = line("event:heartbeat\ndata:{\"serverTime\":\"2026-11-22T10:24:05Z\"}\n\n")
                .next();

        assertThat(word).isEqualTo(new Heartbeat(Instant.parse("2026-11-22T10:24:05Z")));
    }

    @Test
    void comments_and_unknown_events_are_passed_over_until_the_line_ends() throws IOException {
        assertThat(line(": hello\n\nevent:news\ndata:{}\n\ndata:unnamed\n\n").next())
                .isNull();
    }

    @Test
    void an_event_that_was_not_finished_is_dropped() throws IOException {
        assertThat(line("event:heartbeat\ndata:{\"serverTime\":\"2026-11-22T10:24:05Z\"}\n")
                        .next())
                .isNull();
    }

    @Test
    void a_board_without_its_lists_is_refused() {
        var incomplete = line("event:board\ndata:{\"version\":1}\n\n");

        assertThatThrownBy(incomplete::next).isInstanceOf(IOException.class).hasMessageContaining("board");
    }

    private static BoardLine line(String text) {
        return new BoardLine(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
