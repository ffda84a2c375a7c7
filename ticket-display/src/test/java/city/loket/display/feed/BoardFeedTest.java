package city.loket.display.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.display.Samples;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardFeedTest {

    private volatile Instant now = Samples.MORNING;
    private FakeBoardBackend backend;
    private BoardFeed feed;

    @BeforeEach
    void listen() throws IOException {
        backend = new FakeBoardBackend(0, Samples.leuven(now));
        feed = new BoardFeed(new Backend(backend.url(), FakeBoardBackend.TOKEN), () -> now);
        feed.start();
        await().until(() -> feed.latest().isPresent());
    }

    @AfterEach
    void stop() {
        feed.close();
        backend.close();
    }

    @Test
    void a_line_that_breaks_is_opened_again_and_brings_the_board_of_now() {
        backend.hangUp();
        backend.show(Samples.leuven(now, Samples.call("B017", "5", now)));

        await().until(() -> !latest().board().calls().isEmpty());
    }

    @Test
    void a_line_that_falls_silent_is_given_up_and_opened_again() {
        now = now.plus(Reception.SILENCE);
        assertThat(latest().isLive(now)).isFalse();

        await().until(() -> latest().isLive(now));
    }

    @Test
    void a_board_that_cannot_be_read_is_no_sign_of_life() {
        var before = latest();

        backend.say("event:board\ndata:{\"version\":\"what?\"}\n\n");
        backend.hangUp();

        await().until(() -> latest() != before);
        assertThat(latest().board()).isEqualTo(before.board());
    }

    @Test
    void words_of_another_kind_are_passed_over() {
        backend.say("event:news\ndata:{}\n\n");
        backend.show(Samples.leuven(now, Samples.call("B017", "5", now)));

        await().until(() -> !latest().board().calls().isEmpty());
    }

    @Test
    void a_watcher_that_fails_does_not_keep_the_next_from_being_told() throws InterruptedException {
        var told = new CountDownLatch(1);
        feed.watch(() -> {
            throw new IllegalStateException("a broken screen");
        });
        feed.watch(told::countDown);

        backend.beat();

        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_offices_time_goes_on_between_two_words() {
        assertThat(latest().officeTime(now.plus(Duration.ofSeconds(7)))).isEqualTo(Samples.MORNING.plusSeconds(7));
    }

    private Reception latest() {
        return feed.latest().orElseThrow();
    }
}
