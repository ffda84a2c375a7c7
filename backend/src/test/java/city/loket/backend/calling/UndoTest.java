package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mis-click is taken back as if it had not been, unless the world has gone on. */
@BackendTest
class UndoTest {

    private static final int ROUNDS = 20;

    @Autowired
    private TestTown town;

    @Autowired
    private CounterTeam team;

    @Autowired
    private Desk desk;

    @Autowired
    private Parking parking;

    @Autowired
    private Onward onward;

    @Autowired
    private Departures departures;

    @Autowired
    private Undo undo;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private LocalMember an;
    private LocalMember bram;

    @BeforeEach
    void two_clerks_with_the_same_service() {
        office = town.newOffice();
        an = team.clerk(office, 0, "document-pickup");
        bram = team.clerk(office, 1, "document-pickup");
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit undone(LocalMember clerk, Visit visit) {
        return town.within(() -> undo.undo(office.id(), clerk.actor(), visit.id()));
    }

    private Visit act(LocalMember clerk, BiFunction<CounterSession, Visit, Visit> verb, Visit visit) {
        return team.at(clerk, session -> verb.apply(session, visit));
    }

    private Visit called() {
        town.waiting(office);
        return team.next(an).orElseThrow();
    }

    private static void refused(Refusal.Code code, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void every_step_at_a_counter_can_be_taken_back() {
        var waiting = town.waiting(office);
        List<BiFunction<CounterSession, Visit, Visit>> steps = List.of(
                (session, visit) -> desk.callNext(session).orElseThrow(),
                (session, visit) -> parking.park(session, visit.id()),
                (session, visit) -> parking.returnToQueue(session, visit.id()),
                (session, visit) -> desk.callNext(session).orElseThrow(),
                (session, visit) -> desk.start(session, visit.id()),
                (session, visit) -> desk.finish(session, visit.id(), Conclusion.DONE));

        var before = waiting;
        for (var step : steps) {
            act(an, step, before);
            var back = undone(an, before);
            assertThat(back.state()).isEqualTo(before.state());
            assertThat(back.dueAt()).isEqualTo(before.dueAt());
            before = act(an, step, back);
        }
        assertThat(before.status()).isEqualTo(VisitStatus.COMPLETED);
    }

    @Test
    void a_transfer_gives_back_the_service_and_a_leaving_the_appointment() {
        town.waiting(office);
        var served = team.served(an);
        var withPhotos = town.service(office, "short-stay");
        team.at(an, session -> onward.transfer(session, served.id(), withPhotos));
        var back = undone(an, served);
        assertThat(back.state()).isEqualTo(served.state());
        assertThat(back.service()).isEqualTo(served.service());
        assertThat(back.photos()).isEqualTo(served.photos());

        var booked = town.waitingFor(office, "residence-card", Duration.ofMinutes(5));
        town.within(() -> departures.leave(office, an.actor(), booked.id(), LeftReason.NO_PHOTO));
        assertThat(undone(an, booked).status()).isEqualTo(VisitStatus.WAITING);
        assertThat(jdbc.sql("select status from appointment where id = ?")
                        .param(booked.appointment().value())
                        .query(String.class)
                        .single())
                .isEqualTo("CHECKED_IN");
    }

    @Test
    void the_undo_is_on_record_and_is_not_undone_itself() {
        var visit = called();
        undone(an, visit);

        assertThat(jdbc.sql(
                                "select concat(verb, ' ', detail) from visit_record where visit_id = ? order by id desc limit 1")
                        .param(visit.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("UNDO CALL");
        refused(Refusal.Code.NOTHING_TO_UNDO, () -> undone(an, visit));
    }

    @Test
    void after_ten_seconds_and_for_somebody_elses_act_there_is_nothing_to_undo() {
        var visit = called();
        refused(Refusal.Code.NOTHING_TO_UNDO, () -> undone(bram, visit));

        town.pass(Undo.WITHIN.plusSeconds(1));

        assertThat(undo.possible(office.id(), an.actor())).isEmpty();
        refused(Refusal.Code.NOTHING_TO_UNDO, () -> undone(an, visit));
    }

    @Test
    void a_visit_that_has_moved_on_is_left_alone() {
        var visit = called();
        act(an, (session, called) -> desk.putBack(session, called.id()), visit);
        team.next(bram);

        assertThat(undo.possible(office.id(), an.actor())).isEmpty();
        refused(Refusal.Code.WRONG_STATE, () -> undone(an, visit));
        assertThat(visits.get(office.id(), visit.id()).state()).isInstanceOf(VisitState.Called.class);
    }

    @Test
    void nobody_comes_back_to_a_counter_that_was_closed() {
        var visit = called();
        act(an, (session, called) -> desk.noShow(session, called.id()), visit);
        team.close(an);

        refused(Refusal.Code.COUNTER_CLOSED, () -> undone(an, visit));
    }

    @Test
    void undo_and_a_colleagues_next_together_leave_the_visitor_with_one_of_them() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var visit = called();
            act(an, (session, called) -> desk.putBack(session, called.id()), visit);

            together(() -> undone(an, visit), () -> team.next(bram));

            var holder = visits.get(office.id(), visit.id()).counter().orElseThrow();
            for (var clerk : List.of(an, bram)) {
                var here = team.at(clerk, session -> desk.atHand(session.counter()));
                assertThat(here.map(Visit::id))
                        .isEqualTo(here.filter(other -> other.atHand(holder)).map(Visit::id));
                here.ifPresent(found -> act(clerk, (session, at) -> desk.noShow(session, at.id()), found));
            }
        }
    }

    private static void together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(after(start, one), after(start, other)))) {
                done.get();
            }
        }
    }

    /** A refusal is one of the two outcomes; anything else fails the test. */
    private static Callable<Boolean> after(CyclicBarrier start, Callable<?> act) {
        return () -> {
            start.await();
            try {
                act.call();
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo(Refusal.Code.WRONG_STATE);
                return false;
            }
        };
    }
}
