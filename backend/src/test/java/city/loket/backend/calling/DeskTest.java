package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.UnlockedQueue;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitRecords;
import city.loket.backend.visit.VisitState;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class DeskTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Desk desk;

    @Autowired
    private Building building;

    @Autowired
    private Visits visits;

    @Autowired
    private Movements movements;

    @Autowired
    private VisitRecords records;

    @Autowired
    private Counters counters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    /** A clerk at the counter with this place in the row; sessions of staff are not what is tested here. */
    private CounterSession clerk(int counter, String... services) {
        Counter at = counters.of(office.id()).get(counter);
        return new CounterSession(counter, office.id(), at.id(), counter, handled(services));
    }

    private Set<ServiceId> handled(String... services) {
        return Stream.of(services).map(code -> town.service(office, code).id()).collect(Collectors.toSet());
    }

    private Optional<Visit> next(CounterSession clerk) {
        return town.within(() -> desk.callNext(clerk));
    }

    @Test
    void the_earliest_due_of_the_handled_services_is_next() {
        var later = town.waitingFor(office, "residence-card", Duration.ofMinutes(30));
        var walkIn = town.waiting(office);
        var clerk = clerk(0, "residence-card", "document-pickup");

        assertThat(next(clerk).map(Visit::id)).contains(walkIn.id());
        assertThat(next(clerk(1, "residence-card")).map(Visit::id)).contains(later.id());
        assertThat(next(clerk(2, "residence-card", "document-pickup"))).isEmpty();
    }

    @Test
    void put_back_undoes_a_mis_click_and_keeps_the_place() {
        var first = town.waiting(office);
        town.waiting(office);
        var clerk = clerk(0, "document-pickup");
        next(clerk);

        town.within(() -> desk.putBack(clerk, first.id()));

        assertThat(next(clerk).map(Visit::id)).contains(first.id());
    }

    @Test
    void a_visitor_is_called_recalled_served_and_finished_and_each_step_is_on_record() {
        var visit = town.waiting(office);
        var clerk = clerk(0, "document-pickup");

        next(clerk);
        assertThat(town.within(() -> desk.recall(clerk, visit.id())).state())
                .isInstanceOfSatisfying(
                        VisitState.Called.class,
                        called -> assertThat(called.times()).isEqualTo(2));
        town.within(() -> desk.start(clerk, visit.id()));
        var finished = town.within(() -> desk.finish(clerk, visit.id(), Conclusion.DONE));

        assertThat(finished.status()).isEqualTo(VisitStatus.COMPLETED);
        assertThat(jdbc.sql("select verb from visit_record where visit_id = ? order by id")
                        .param(visit.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("ARRIVE", "ISSUE", "QUEUE", "CALL", "RECALL", "START", "FINISH");
    }

    @Test
    void a_stale_screen_is_told_what_changed() {
        var visit = town.waiting(office);
        var clerk = clerk(0, "document-pickup");
        next(clerk);
        town.within(() -> desk.noShow(clerk, visit.id()));

        assertThatThrownBy(() -> town.within(() -> desk.start(clerk, visit.id())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Refusal.Code.WRONG_STATE);
                    assertThat(refusal.facts()).containsEntry("state", "NO_SHOW");
                });
    }

    @Test
    void next_is_refused_while_somebody_is_at_the_counter() {
        town.waiting(office);
        town.waiting(office);
        var clerk = clerk(0, "document-pickup");
        next(clerk);

        assertThatThrownBy(() -> next(clerk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.COUNTER_BUSY));
    }

    @Test
    void clerks_with_different_skills_who_press_next_together_get_different_visitors_in_order() throws Exception {
        for (int i = 0; i < 60; i++) {
            if (i % 2 == 0) {
                town.waiting(office);
            } else {
                town.waitingFor(office, "residence-card", Duration.ofMinutes(i % 7));
            }
        }
        var everybody = building.in(office.id(), VisitStatus.WAITING).stream()
                .map(Visit::id)
                .toList();
        var clerks = List.of(
                clerk(0, "document-pickup"),
                clerk(1, "residence-card"),
                clerk(2, "document-pickup", "residence-card"),
                clerk(3, "document-pickup", "residence-card"));

        var called = Together.all(clerks, this::emptyTheQueue);

        assertThat(called).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(everybody);
        assertThat(skippedPlaces()).isEmpty();
    }

    /** Serves until nobody waits; "nobody" while somebody still waits for this clerk would leave visitors uncalled. */
    private List<VisitId> emptyTheQueue(CounterSession clerk) {
        var called = new ArrayList<VisitId>();
        for (var visit = next(clerk); visit.isPresent(); visit = next(clerk)) {
            var id = visit.get().id();
            called.add(id);
            town.within(() -> desk.noShow(clerk, id));
        }
        return called;
    }

    /** Calls of a visitor while an earlier one of the same service still waited: the record tells. */
    private List<String> skippedPlaces() {
        return jdbc.sql("""
                        select concat(later.visit_id, ' before ', earlier.visit_id)
                          from visit_record later
                          join visit l on l.id = later.visit_id
                          join visit e on e.office_id = l.office_id and e.service_id = l.service_id
                               and (e.due_at, e.id) < (l.due_at, l.id)
                          join visit_record earlier on earlier.visit_id = e.id and earlier.verb = 'CALL'
                         where l.office_id = ? and later.verb = 'CALL' and later.id < earlier.id
                        """).param(office.id().value()).query(String.class).list();
    }

    @Test
    void without_the_lock_clerks_collide() throws Exception {
        var unlocked = new Desk(visits, building, new UnlockedQueue(jdbc), movements, records, clock);
        for (int i = 0; i < 200; i++) {
            town.waiting(office);
        }
        var clerks = List.of(clerk(0, "document-pickup"), clerk(1, "document-pickup"), clerk(2, "document-pickup"));

        var collisions = Together.all(clerks, clerk -> collisions(unlocked, clerk));

        assertThat(collisions).as("clerks who reached for the same visitor").isNotEmpty();
    }

    private List<String> collisions(Desk unlocked, CounterSession clerk) {
        var collisions = new ArrayList<String>();
        var called = new HashSet<VisitId>();
        for (int tries = 0; tries < 60; tries++) {
            try {
                town.within(() -> unlocked.callNext(clerk)).ifPresent(visit -> {
                    called.add(visit.id());
                    town.within(() -> unlocked.noShow(clerk, visit.id()));
                });
            } catch (org.springframework.dao.ConcurrencyFailureException collision) {
                collisions.add(String.valueOf(collision.getMessage()));
            }
        }
        return collisions;
    }
}
