package city.loket.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class CommandsTest {

    private static final Actor ACTOR = new Actor.Staff(7);

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger done = new AtomicInteger();
    private final CommandId id = CommandId.random();

    private int ask(Object request) {
        return commands.once(ACTOR, id, request, Integer.class, done::incrementAndGet);
    }

    @Test
    void asked_twice_done_once_and_answered_the_same() {
        assertThat(ask("same")).isEqualTo(ask("same")).isOne();
        assertThat(done).hasValue(1);
    }

    @Test
    void asked_by_eight_at_the_same_moment_done_once() throws Exception {
        var start = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> ask = () -> {
                start.await();
                return ask("same");
            };
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(any -> ask).toList())) {
                assertThat(answer.get()).isOne();
            }
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void the_same_id_for_another_request_is_refused() {
        ask("one");

        assertThatThrownBy(() -> ask("other"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.COMMAND_ID_REUSED));
    }

    @Test
    void another_actor_may_use_the_same_id() {
        ask("same");
        commands.once(new Actor.Staff(8), id, "same", Integer.class, done::incrementAndGet);

        assertThat(done).hasValue(2);
    }

    @Test
    void a_refusal_is_not_kept_because_it_may_be_possible_later() {
        assertThatThrownBy(() -> commands.once(ACTOR, id, "same", Integer.class, () -> {
                    throw new Refusal(Refusal.Code.PHOTOS_MISSING, "not yet");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(ask("same")).isOne();
    }

    @Test
    void a_lost_lock_is_tried_again() {
        assertThat(afterTwo(new CannotAcquireLockException("1213"))).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource({"1213, 40001, a deadlock", "1205, HY000, a lock waited for in vain", "1020, HY000, a row changed since"
    })
    void what_mariadb_says_of_a_lost_lock_is_tried_again(int error, String state, String text) {
        var done = commands.retried(() -> {
            if (this.done.incrementAndGet() < 3) {
                jdbc.sql("signal sqlstate '%s' set mysql_errno = %d, message_text = '%s'".formatted(state, error, text))
                        .update();
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(this.done).hasValue(3);
    }

    @Test
    void a_short_code_that_was_drawn_before_is_drawn_again() {
        assertThat(afterTwo(new DuplicateKeyException("visit_code_once"))).isEqualTo("done");
    }

    private String afterTwo(RuntimeException failures) {
        return commands.retried(() -> {
            if (done.incrementAndGet() < 3) {
                throw failures;
            }
            return "done";
        });
    }
}
