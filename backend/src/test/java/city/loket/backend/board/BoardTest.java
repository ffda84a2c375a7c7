package city.loket.backend.board;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.OfficeWatch;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class BoardTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Boards boards;

    @Autowired
    private Counters counters;

    @Autowired
    private Movements movements;

    @Autowired
    private OfficeQueue queue;

    @Autowired
    private OfficeWatch watch;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    private Visit move(Visit visit, Verb verb, Function<VisitState, VisitState> to) {
        return town.within(() -> {
            queue.lock(office.id());
            return movements.move(visit, to.apply(visit.state()), verb, new Actor.Clock());
        });
    }

    private Visit call(Visit visit, int counter) {
        var at = counters.of(office.id()).get(counter).id();
        return move(
                visit,
                Verb.CALL,
                state -> ((VisitState.Waiting) state).call(at, visit.dueAt().plusSeconds(counter)));
    }

    @Test
    void the_newest_call_stands_first_and_who_is_served_moves_to_earlier() {
        var first = call(town.waiting(office), 1);
        call(town.waiting(office), 2);
        town.waiting(office);

        var board = boards.read(office.id());
        assertThat(board.calls()).extracting(Board.Call::number).containsExactly("B002", "B001");
        assertThat(board.calls()).extracting(Board.Call::counter).containsExactly("3", "2");
        assertThat(board.waiting()).isOne();

        move(first, Verb.START, state -> ((VisitState.Called) state).start(first.dueAt()));
        board = boards.read(office.id());
        assertThat(board.calls()).extracting(Board.Call::number).containsExactly("B002");
        assertThat(board.earlier()).extracting(Board.Call::number).containsExactly("B001");
    }

    @Test
    void each_letter_that_somebody_waits_with_has_its_waiting_time() {
        assertThat(boards.read(office.id()).waits()).isEmpty();
        town.waiting(office);

        assertThat(boards.read(office.id()).waits())
                .containsExactly(new Board.Wait('B', Estimate.Certainty.UNKNOWN, null, null, null));
    }

    @Test
    void a_recall_is_a_new_call_and_rings_again() {
        var called = call(town.waiting(office), 0);
        var before = boards.read(office.id()).calls().getFirst().id();

        move(called, Verb.RECALL, state -> ((VisitState.Called) state).recall(called.dueAt()));

        assertThat(boards.read(office.id()).calls().getFirst().id()).isNotEqualTo(before);
    }

    @Test
    void a_call_keeps_its_name_however_often_the_board_is_read() {
        call(town.waiting(office), 0);

        assertThat(boards.read(office.id()).calls())
                .isEqualTo(boards.read(office.id()).calls());
    }

    @Test
    void whoever_watches_an_office_wakes_when_it_changes_and_not_for_another() {
        var woken = new AtomicInteger();
        var elsewhere = new AtomicInteger();
        var other = town.newOffice();
        try (var _ = watch.watch(office.id(), woken::incrementAndGet);
                var _ = watch.watch(other.id(), elsewhere::incrementAndGet)) {
            Awaitility.await().until(() -> woken.get() > 0 && elsewhere.get() > 0);
            var before = woken.get();
            var quiet = elsewhere.get();

            town.waiting(office);

            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> woken.get() > before);
            assertThat(elsewhere).hasValue(quiet);
        }
    }
}
