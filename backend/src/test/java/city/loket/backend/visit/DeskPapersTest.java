package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.Printout;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DeskPapersTest {

    private static final Actor.Staff RECEPTION = new Actor.Staff(1);

    @Autowired
    private TestTown town;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private DeskPapers papers;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitRecords records;

    private Office office;
    private Visit visit;

    @BeforeEach
    void somebody_registered_at_the_desk() {
        office = town.newOffice();
        var arrival = new Arrival(
                town.service(office, "document-pickup"),
                null,
                1,
                Language.NL,
                List.of(),
                Errand.BOOTH,
                Duration.ZERO,
                null);
        visit = town.within(() -> arrivals.atDesk(office, RECEPTION, arrival));
    }

    private Printout print(Visit ticket) {
        return Printout.of(town.within(() -> papers.printing(office, RECEPTION, ticket.id())));
    }

    private Visit cameOut(boolean onPaper) {
        return town.within(() -> papers.cameOut(office, RECEPTION, visit.id(), onPaper));
    }

    @Test
    void nobody_knows_whether_it_came_out_before_somebody_looked() {
        print(visit);
        assertThat(visits.get(office.id(), visit.id()).paper()).isEqualTo(PaperFate.UNKNOWN);

        assertThat(cameOut(true).paper()).isEqualTo(PaperFate.TAKEN);
    }

    @Test
    void the_first_print_is_no_copy_and_each_after_it_is() {
        assertThat(print(visit).copy()).isFalse();
        assertThat(print(visit).copy()).isTrue();
    }

    @Test
    void after_paper_that_did_not_come_out_the_next_is_no_copy() {
        print(visit);
        assertThat(cameOut(false).paper()).isEqualTo(PaperFate.NOT_ON_PAPER);

        assertThat(print(visit).copy()).isFalse();
    }

    @Test
    void a_kiosk_s_ticket_is_copied_and_stays_on_paper_whatever_becomes_of_the_copy() {
        visit = town.waiting(office);

        assertThat(print(visit).copy()).isTrue();
        assertThat(cameOut(false).paper()).isEqualTo(PaperFate.CONFIRMED);
    }

    @Test
    void what_a_kiosk_is_printing_is_not_printed_here() {
        var issuing = town.walkIn(office);

        assertThatThrownBy(() -> print(issuing)).isInstanceOf(Refusal.class);
    }

    @Test
    void each_print_is_on_record_by_whom_and_the_place_stays() {
        print(visit);
        var after = cameOut(true);

        assertThat(after).returns(visit.dueAt(), Visit::dueAt).returns(VisitStatus.WAITING, Visit::status);
        assertThat(records.of(after))
                .extracting(VisitRecords.Happened::verb, VisitRecords.Happened::actor)
                .startsWith(tuple(Verb.PAPER, RECEPTION), tuple(Verb.PAPER, RECEPTION));
    }
}
