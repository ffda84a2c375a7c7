package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.Skills;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class ShiftTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Shift shift;

    @Autowired
    private CounterSessions sessions;

    @Autowired
    private Desk desk;

    @Autowired
    private Visits visits;

    @Autowired
    private Counters counters;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Skills skills;

    @Autowired
    private Estimates estimates;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private LocalMember an;

    @BeforeEach
    void an_is_at_counter_3() {
        office = town.newOffice();
        an = town.hired(office, "An", Role.AGENT);
        open(an, 3, false);
    }

    private CounterSession open(LocalMember clerk, int counter, boolean move) {
        return town.within(() -> shift.open(clerk, counter(counter), List.of(), move));
    }

    private CounterId counter(int place) {
        return counters.of(office.id()).get(place - 1).id();
    }

    private <T> T now(LocalMember clerk, Function<CounterSession, T> verb) {
        return town.within(() -> verb.apply(shift.current(clerk)));
    }

    private static void refused(Refusal.Code code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private List<String> recorded() {
        return jdbc.sql("select verb from counter_record where office_id = ? order by id")
                .param(office.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void during_a_break_nobody_is_called_and_afterwards_the_next_one_is() {
        var visit = town.waiting(office);
        now(an, shift::beginBreak);

        refused(Refusal.Code.ON_BREAK, () -> now(an, desk::callNext));
        now(an, shift::goOn);

        assertThat(now(an, desk::callNext).orElseThrow().id()).isEqualTo(visit.id());
        assertThat(recorded()).containsExactly("OPEN", "BREAK", "GO_ON");
    }

    @Test
    void a_break_begins_once_and_not_with_a_visitor_at_hand() {
        town.waiting(office);
        now(an, desk::callNext);
        refused(Refusal.Code.COUNTER_BUSY, () -> now(an, shift::beginBreak));

        now(
                an,
                session -> desk.putBack(
                        session, desk.atHand(session.counter()).orElseThrow().id()));
        var first = now(an, shift::beginBreak);
        town.pass(Duration.ofMinutes(5));

        assertThat(now(an, shift::beginBreak).breakSince()).isEqualTo(first.breakSince());
        town.realTime();
    }

    @Test
    void estimates_count_a_counter_on_a_break_as_closed() {
        var service = town.service(office, "document-pickup");
        assertThat(estimates.of(office.id()).forNewcomer(service).minutes()).isNotNull();

        now(an, shift::beginBreak);

        assertThat(estimates.of(office.id()).forNewcomer(service).minutes()).isNull();
    }

    @Test
    void another_counter_is_opened_only_by_whoever_says_that_they_move() {
        refused(Refusal.Code.COUNTER_ELSEWHERE, () -> open(an, 4, false));
        var visit = town.waiting(office);
        now(an, desk::callNext);

        assertThat(open(an, 4, true).counter()).isEqualTo(counter(4));

        assertThat(visits.get(office.id(), visit.id()).status()).isEqualTo(VisitStatus.WAITING);
        assertThat(sessions.occupants(office.id())).containsOnlyKeys(counter(4));
        assertThat(recorded()).containsExactly("OPEN", "CLOSE", "OPEN");
    }

    @Test
    void nobody_moves_away_from_a_visitor_who_is_being_served() {
        served();

        refused(Refusal.Code.COUNTER_BUSY, () -> open(an, 4, true));

        assertThat(sessions.occupants(office.id())).containsOnlyKeys(counter(3));
    }

    private Visit served() {
        var visit = town.waiting(office);
        now(an, desk::callNext);
        return now(an, session -> desk.start(session, visit.id()));
    }

    @Test
    void a_closed_account_leaves_no_open_counter_and_whoever_was_called_there_waits_again() {
        var visit = town.waiting(office);
        now(an, desk::callNext);

        accounts.close(town.hired(office, "Tom", Role.ADMIN), an.staffId());

        assertThat(sessions.open(office.id())).isEmpty();
        assertThat(visits.get(office.id(), visit.id()).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void whoever_is_served_when_an_account_is_closed_stays_for_the_next_one_at_the_counter() {
        var visit = served();
        accounts.close(town.hired(office, "Tom", Role.ADMIN), an.staffId());

        var bram = town.hired(office, "Bram", Role.AGENT);
        open(bram, 3, false);

        assertThat(now(bram, session -> desk.finish(session, visit.id())).status())
                .isEqualTo(VisitStatus.COMPLETED);
    }

    @Test
    void a_counter_opens_with_what_its_clerk_serves_and_others_are_named_on_record() {
        skills.give(town.hired(office, "Sofie", Role.SUPERVISOR), an.staffId(), List.of("document-pickup"));

        assertThat(open(an, 3, false).services())
                .containsExactly(town.service(office, "document-pickup").id());
        town.within(() -> shift.open(an, counter(3), List.of("short-stay"), false));

        assertThat(jdbc.sql("select detail from counter_record where office_id = ? order by id desc limit 1")
                        .param(office.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("+short-stay");
    }

    @Test
    void of_many_who_open_one_counter_together_one_gets_it_and_the_others_are_told() throws Exception {
        var clerks = IntStream.range(0, 6)
                .mapToObj(i -> town.hired(office, "Clerk " + i, Role.AGENT))
                .toList();

        var outcomes = together(clerks.stream()
                .<Supplier<String>>map(clerk -> () -> {
                    try {
                        return "counter " + open(clerk, 5, false).counter().equals(counter(5));
                    } catch (Refusal refusal) {
                        return refusal.code().text();
                    }
                })
                .toList());

        assertThat(outcomes).containsOnlyOnce("counter true");
        assertThat(outcomes.stream().filter("counter_taken"::equals)).hasSize(5);
    }

    private static <T> List<T> together(List<Supplier<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var jobs = acts.stream()
                    .<Callable<T>>map(act -> () -> {
                        start.await();
                        return act.get();
                    })
                    .toList();
            return threads.invokeAll(jobs).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
