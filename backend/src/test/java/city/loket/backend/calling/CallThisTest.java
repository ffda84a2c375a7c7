package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calling somebody who is not next: for a reason, on record, and never somebody who is called already. */
@BackendTest
class CallThisTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Desk desk;

    @Autowired
    private Building building;

    @Autowired
    private Counters counters;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private List<Visit> queue;

    @BeforeEach
    void three_wait() {
        office = town.newOffice();
        queue = IntStream.range(0, 3).mapToObj(i -> town.waiting(office)).toList();
    }

    private CounterSession clerk(int counter) {
        var at = counters.of(office.id()).get(counter);
        var services = Set.of(town.service(office, "document-pickup").id());
        return new CounterSession(counter, office.id(), at.id(), counter, services, null);
    }

    private Visit callThis(CounterSession clerk, Visit visit, Jump jump) {
        return town.within(() -> desk.callThis(clerk, visit.id(), jump));
    }

    private String lastRecord(Visit visit) {
        return jdbc.sql(
                        "select concat_ws(' ', verb, detail) from visit_record where visit_id = ? order by id desc limit 1")
                .param(visit.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void who_is_called_out_of_turn_leaves_the_reason_and_the_place_on_record() {
        var called = callThis(clerk(0), queue.get(2), Jump.QUICK);

        assertThat(called.status()).isEqualTo(VisitStatus.CALLED);
        assertThat(lastRecord(called)).isEqualTo("CALL_OUT_OF_TURN QUICK 3");
        assertThat(desk.outOfTurn(called.id())).contains(new OutOfTurn(Jump.QUICK, 3));
    }

    @Test
    void who_is_put_back_waits_at_the_old_place_and_is_then_called_in_turn() {
        var clerk = clerk(0);
        callThis(clerk, queue.get(1), Jump.TOGETHER);
        var back = town.within(() -> desk.putBack(clerk, queue.get(1).id()));
        assertThat(back.place()).isEqualTo(queue.get(1).place());

        callThis(clerk, queue.get(0), Jump.URGENT);
        assertThat(lastRecord(queue.get(0))).isEqualTo("CALL");
        callThis(clerk(1), queue.get(1), Jump.URGENT);
        assertThat(lastRecord(queue.get(1))).isEqualTo("CALL");
        assertThat(desk.outOfTurn(queue.get(1).id())).isEmpty();
    }

    @Test
    void who_was_called_elsewhere_meanwhile_is_refused_and_told_where() {
        var elsewhere = clerk(3);
        callThis(elsewhere, queue.get(1), Jump.KNOWN_HERE);

        assertThatThrownBy(() -> callThis(clerk(0), queue.get(1), Jump.QUICK))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Refusal.Code.WRONG_STATE);
                    assertThat(refusal.facts())
                            .containsEntry("state", "CALLED")
                            .containsEntry("counter", elsewhere.counter().value());
                });
    }

    @Test
    void a_counter_with_a_visitor_calls_nobody_else() {
        callThis(clerk(0), queue.get(1), Jump.QUICK);

        assertThatThrownBy(() -> callThis(clerk(0), queue.get(2), Jump.QUICK))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.COUNTER_BUSY));
    }

    @Test
    void clerks_who_press_next_and_clerks_who_pick_never_get_the_same_visitor() throws Exception {
        IntStream.range(0, 57).forEach(i -> town.waiting(office));
        var everybody = building.in(office.id(), VisitStatus.WAITING);
        var clerks = IntStream.range(0, 4).mapToObj(this::clerk).toList();

        var called = Together.all(clerks, clerk -> clerk.staff() % 2 == 0 ? takesNext(clerk) : picks(clerk, everybody));

        assertThat(called)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        everybody.stream().map(visit -> visit.id().value()).toList());
    }

    private List<Long> takesNext(CounterSession clerk) {
        var called = new ArrayList<Long>();
        for (var next = next(clerk); next != null; next = next(clerk)) {
            called.add(next);
        }
        return called;
    }

    private @org.jspecify.annotations.Nullable Long next(CounterSession clerk) {
        return town.within(
                () -> desk.callNext(clerk).map(visit -> gone(clerk, visit)).orElse(null));
    }

    /** Tries everybody from the last to the first; the others are taken meanwhile. */
    private List<Long> picks(CounterSession clerk, List<Visit> everybody) {
        var called = new ArrayList<Long>();
        for (var visit : everybody.reversed()) {
            try {
                called.add(town.within(() -> gone(clerk, desk.callThis(clerk, visit.id(), Jump.QUICK))));
            } catch (Refusal taken) {
                assertThat(taken.code()).isEqualTo(Refusal.Code.WRONG_STATE);
            }
        }
        return called;
    }

    private long gone(CounterSession clerk, Visit visit) {
        return desk.noShow(clerk, visit.id()).id().value();
    }
}
