package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Priorities;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a priority does to the order of calls. */
@BackendTest
class PriorityTest {

    private static final Actor.Staff STAFF = new Actor.Staff(1);

    @Autowired
    private TestTown town;

    @Autowired
    private Desk desk;

    @Autowired
    private Priorities priorities;

    @Autowired
    private Visits visits;

    @Autowired
    private Counters counters;

    private Office office;
    private CounterSession clerk;

    @BeforeEach
    void a_clerk() {
        office = town.newOffice();
        var services = Set.of(town.service(office, "document-pickup").id());
        clerk = new CounterSession(
                1, office.id(), counters.of(office.id()).getFirst().id(), 1, services, null);
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit prior(Visit visit) {
        return town.within(() -> priorities.give(office, STAFF, visit.id(), Need.OTHER));
    }

    /** Calls the next and lets them go again. */
    private Optional<VisitId> served() {
        return town.within(() ->
                desk.callNext(clerk).map(visit -> desk.noShow(clerk, visit.id()).id()));
    }

    @Test
    void who_has_priority_goes_before_those_who_came_up_to_its_minutes_earlier() {
        var longBefore = town.waiting(office);
        town.pass(office.priority().plusSeconds(1));
        var justBefore = town.waiting(office);
        var prior = prior(town.waiting(office));

        assertThat(List.of(served(), served(), served()))
                .extracting(Optional::orElseThrow)
                .containsExactly(longBefore.id(), prior.id(), justBefore.id());
    }

    @Test
    void one_without_priority_is_called_in_the_end_however_many_come_with_it() {
        var patient = town.waiting(office);
        var before = 0;
        do {
            town.pass(Duration.ofMinutes(1));
            prior(town.waiting(office));
            before++;
        } while (!served().orElseThrow().equals(patient.id()));

        assertThat(before).isLessThanOrEqualTo((int) office.priority().toMinutes() + 1);
    }

    @Test
    void a_priority_and_a_call_at_the_same_moment_both_happen_or_the_call_was_first() throws Exception {
        for (var round = 0; round < 20; round++) {
            var visit = town.waiting(office);
            var told = Together.all(List.of(true, false), first -> List.of(first ? called(visit) : asked(visit)));
            var after = visits.get(office.id(), visit.id());

            assertThat(after.status()).isEqualTo(VisitStatus.NO_SHOW);
            assertThat(told).contains("called");
            assertThat(after.place().priority().isZero()).isEqualTo(told.contains("too late"));
        }
    }

    private String called(Visit visit) {
        return served().filter(visit.id()::equals).isPresent() ? "called" : "another";
    }

    private String asked(Visit visit) {
        try {
            prior(visit);
            return "prior";
        } catch (Refusal tooLate) {
            return "too late";
        }
    }
}
