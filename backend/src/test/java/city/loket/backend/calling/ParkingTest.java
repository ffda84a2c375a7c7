package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.EndOfDay;
import city.loket.backend.visit.Simultaneous;
import city.loket.backend.visit.UnlockedQueue;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitRecords;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is parked keeps number and place, and the counter is free meanwhile. */
@BackendTest
class ParkingTest {

    private static final int ROUNDS = 25;

    @Autowired
    private TestTown town;

    @Autowired
    private Desk desk;

    @Autowired
    private Parking parking;

    @Autowired
    private Departures departures;

    @Autowired
    private EndOfDay endOfDay;

    @Autowired
    private Visits visits;

    @Autowired
    private Building building;

    @Autowired
    private BeanFactory backend;

    @Autowired
    private Counters counters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private Office office;
    private CounterSession clerk;
    private CounterSession colleague;

    @BeforeEach
    void an_office_with_two_clerks() {
        office = town.newOffice();
        clerk = clerk(0);
        colleague = clerk(1);
    }

    private CounterSession clerk(int place) {
        var counter = counters.of(office.id()).get(place).id();
        var pickup = town.service(office, "document-pickup").id();
        return new CounterSession(place, office.id(), counter, place, Set.of(pickup));
    }

    private Visit next(CounterSession who) {
        return town.within(() -> desk.callNext(who)).orElseThrow();
    }

    private Visit parked() {
        town.waiting(office);
        var visit = next(clerk);
        return town.within(() -> parking.park(clerk, visit.id()));
    }

    private static void refused(Refusal.Code code, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_parked_visitor_is_resumed_at_the_same_counter_only_and_once_it_is_free() {
        var form = parked();
        town.waiting(office);
        var other = next(clerk);

        refused(Refusal.Code.COUNTER_BUSY, () -> town.within(() -> parking.resume(clerk, form.id())));
        refused(Refusal.Code.WRONG_STATE, () -> town.within(() -> parking.resume(colleague, form.id())));
        town.within(() -> desk.start(clerk, other.id()));
        town.within(() -> parking.park(clerk, other.id()));
        var resumed = town.within(() -> parking.resume(clerk, form.id()));

        assertThat(resumed.status()).isEqualTo(VisitStatus.CALLED);
        assertThat(resumed.atHand(clerk.counter())).isTrue();
        assertThat(parking.at(clerk)).extracting(Visit::id).containsExactly(other.id());
    }

    @Test
    void whoever_is_returned_waits_for_any_counter_at_the_old_place() {
        var form = parked();
        town.waiting(office);

        var back = town.within(() -> parking.returnToQueue(clerk, form.id()));

        assertThat(back.dueAt()).isEqualTo(form.dueAt());
        assertThat(next(colleague).id()).isEqualTo(form.id());
    }

    @Test
    void a_parked_visitor_may_leave_and_the_end_of_the_day_ends_the_others() {
        var staff = new Actor.Staff(clerk.staff());
        var gone = parked();
        var forgotten = parked();

        var left = town.within(() -> departures.leave(office, staff, gone.id(), LeftReason.OWN_WISH));
        town.within(() -> endOfDay.end(office, staff, forgotten.day()));

        assertThat(left.status()).isEqualTo(VisitStatus.LEFT);
        assertThat(visits.get(office.id(), forgotten.id()).status()).isEqualTo(VisitStatus.EXPIRED);
    }

    @Test
    void next_and_resume_at_the_same_counter_together_bring_one_visitor_and_a_clear_refusal() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(outcomes(desk, parking)).containsExactlyInAnyOrder("CALLED", "COUNTER_BUSY");
        }
    }

    @Test
    void without_the_lock_one_counter_one_visit_is_left_to_the_database() throws Exception {
        var movements = new Simultaneous(backend, 2);
        var unlocked = new Desk(
                visits, building, new UnlockedQueue(jdbc), movements, backend.getBean(VisitRecords.class), clock);

        assertThat(outcomes(unlocked, new Parking(unlocked, building, movements, clock)))
                .containsExactlyInAnyOrder("CALLED", "one_counter_one_visit");
    }

    /** What becomes of a next and a resume at this counter at the same moment; nobody is left there. */
    private List<String> outcomes(Desk desk, Parking parking) throws Exception {
        var form = parked();
        town.waiting(office);
        var outcomes = together(() -> desk.callNext(clerk).orElseThrow(), () -> parking.resume(clerk, form.id()));
        var staff = new Actor.Staff(clerk.staff());
        town.within(() -> endOfDay.end(office, staff, form.day()));
        return outcomes;
    }

    private List<String> together(Supplier<Visit> one, Supplier<Visit> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var acts = List.of(one, other).stream()
                    .<Callable<String>>map(act -> () -> {
                        start.await();
                        return outcome(act);
                    })
                    .toList();
            var outcomes = new ArrayList<String>();
            for (var done : threads.invokeAll(acts)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }

    /** Of one transaction; what a retry would hide is told. */
    private String outcome(Supplier<Visit> act) {
        try {
            var visit = new TransactionTemplate(transactions).execute(status -> act.get());
            return visit.status().name();
        } catch (Refusal refusal) {
            return refusal.code().name();
        } catch (DataAccessException constraint) {
            return String.valueOf(constraint.getMostSpecificCause().getMessage())
                            .contains("one_counter_one_visit")
                    ? "one_counter_one_visit"
                    : constraint.toString();
        }
    }
}
