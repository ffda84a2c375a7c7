package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.visit.Outcome;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.Waiting;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To one counter alone, to a further service, and how a visit is finished. */
@BackendTest
class SendingOnTest {

    @Autowired
    private TestTown town;

    @Autowired
    private CounterTeam team;

    @Autowired
    private Desk desk;

    @Autowired
    private Onward onward;

    @Autowired
    private Shift shift;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private LocalMember an;
    private LocalMember bram;

    @BeforeEach
    void an_hands_out_documents_and_bram_residence_cards() {
        office = town.newOffice();
        an = team.clerk(office, 0, "document-pickup");
        bram = team.clerk(office, 1, "residence-card");
    }

    private CounterId counter(LocalMember clerk) {
        return team.at(clerk, CounterSession::counter);
    }

    private Visit sentToBram(Visit visit) {
        var counter = counter(bram);
        return team.at(an, session -> onward.sendTo(session, visit.id(), counter));
    }

    private Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }

    private List<String> record(Visit visit) {
        return jdbc.sql("""
                        select concat_ws(' ', r.verb, r.state, s.code, r.detail) from visit_record r
                          join service s on s.id = r.service_id where r.visit_id = ? order by r.id
                        """).param(visit.id().value()).query(String.class).list();
    }

    @Test
    void whoever_is_sent_to_a_counter_is_called_there_alone_in_the_order_of_that_counter() {
        var later = town.waitingFor(office, "residence-card", Duration.ofMinutes(30));
        var sent = sentToBram(town.waiting(office));

        assertThat(team.next(an)).as("it is another counter's").isEmpty();
        assertThat(team.next(bram).map(Visit::id)).contains(sent.id());
        assertThat(now(sent).dueAt()).isEqualTo(sent.dueAt());
        team.at(bram, session -> desk.noShow(session, sent.id()));
        assertThat(team.next(bram).map(Visit::id)).contains(later.id());
    }

    @Test
    void an_earlier_visitor_of_the_counters_own_services_comes_first() {
        var earlier = town.waitingFor(office, "residence-card", Duration.ofMinutes(-5));
        sentToBram(town.waiting(office));

        assertThat(team.next(bram).map(Visit::id)).contains(earlier.id());
    }

    @Test
    void when_the_counter_closes_or_has_a_break_whoever_waited_for_it_waits_for_any() {
        var first = sentToBram(town.waiting(office));
        var second = sentToBram(town.waiting(office));
        team.at(bram, shift::beginBreak);
        assertThat(((Waiting) now(first).state()).only()).isNull();
        assertThat(team.next(an).map(Visit::id)).contains(first.id());

        team.at(bram, shift::goOn);
        sentToBram(second);
        team.close(bram);

        team.at(an, session -> desk.noShow(session, first.id()));
        assertThat(team.next(an).map(Visit::id)).contains(second.id());
    }

    @Test
    void nobody_is_sent_to_a_counter_where_nobody_works() {
        var counter = counter(bram);
        team.close(bram);
        var visit = town.waiting(office);

        assertThatThrownBy(() -> team.at(an, session -> onward.sendTo(session, visit.id(), counter)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.COUNTER_CLOSED));
    }

    @Test
    void a_further_service_goes_on_here_when_the_counter_handles_it_and_both_are_on_record() {
        var both = team.clerk(office, 2, "document-pickup", "residence-card");
        town.waiting(office);
        var visit = team.served(both);
        var card = town.service(office, "residence-card");

        var next = team.at(
                both, session -> onward.further(session, visit.id(), card, Conclusion.of(Outcome.DONE, "given")));

        assertThat(next.number()).isEqualTo(visit.number());
        assertThat(next.status()).isEqualTo(VisitStatus.SERVING);
        team.at(both, session -> desk.finish(session, visit.id(), Conclusion.of(Outcome.COME_BACK, null)));
        assertThat(record(visit))
                .endsWith(
                        "START SERVING document-pickup",
                        "FINISH SERVING document-pickup DONE: given",
                        "FURTHER SERVING residence-card to residence-card",
                        "FINISH COMPLETED residence-card COME_BACK");
    }

    @Test
    void a_further_service_of_other_counters_waits_in_its_queue_and_one_with_photos_begins_at_the_booth() {
        town.waiting(office);
        var visit = team.served(an);
        var card = town.service(office, "residence-card");
        var waiting = team.at(an, session -> onward.further(session, visit.id(), card, Conclusion.DONE));
        assertThat(waiting.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(team.next(bram).map(Visit::id)).contains(visit.id());

        town.waiting(office);
        var other = team.served(an);
        var withPhotos = town.service(office, "short-stay");
        var atBooth = team.at(an, session -> onward.further(session, other.id(), withPhotos, Conclusion.DONE));
        assertThat(atBooth.status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(atBooth.photos().again()).isTrue();
        assertThat(atBooth.number()).isEqualTo(other.number());
    }
}
