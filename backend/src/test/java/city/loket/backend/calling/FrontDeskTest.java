package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sending somebody on from the queue, without a counter. */
@BackendTest
class FrontDeskTest {

    @Autowired
    private TestTown town;

    @Autowired
    private FrontDesk frontDesk;

    @Autowired
    private Desk desk;

    @Autowired
    private Past past;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private Counters counters;

    private Office office;
    private Visit waiting;
    private Actor.Staff an;

    @BeforeEach
    void somebody_waits() {
        office = town.newOffice();
        waiting = town.waiting(office);
        an = staff.loadUserByUsername("an").actor();
    }

    private Visit moved(String service) {
        return town.within(() -> frontDesk.move(office, an, waiting.id(), town.service(office, service)));
    }

    @Test
    void who_waits_goes_to_another_service_with_number_and_place() {
        assertThat(moved("residence-card"))
                .returns(VisitStatus.WAITING, Visit::status)
                .returns(town.service(office, "residence-card").id(), Visit::service)
                .returns(waiting.number(), Visit::number)
                .returns(waiting.dueAt(), Visit::dueAt);
    }

    @Test
    void no_photo_no_ticket_holds_for_who_is_moved() {
        assertThat(moved("short-stay"))
                .returns(VisitStatus.AT_BOOTH, Visit::status)
                .returns(1, Visit::photosMissing);
    }

    @Test
    void to_the_same_service_nothing_changes() {
        assertThat(moved("document-pickup")).isEqualTo(waiting);
    }

    @Test
    void whom_a_counter_has_called_is_the_counter_s() {
        var counter = counters.of(office.id()).getFirst().id();
        var session = new CounterSession(1, office.id(), counter, an.id(), Set.of(waiting.service()));
        town.within(() -> desk.callNext(session));

        assertThatThrownBy(() -> moved("residence-card"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("state", "CALLED"));
    }

    @Test
    void the_past_tells_who_did_what() {
        assertThat(past.of(moved("residence-card"))).first().satisfies(line -> {
            assertThat(line.verb()).isEqualTo(Verb.TRANSFER);
            assertThat(line.by()).isEqualTo(Past.By.STAFF);
            assertThat(line.name()).isEqualTo("An");
        });
        assertThat(past.of(waiting)).last().matches(line -> line.by() == Past.By.DEVICE && line.verb() == Verb.ARRIVE);
    }
}
