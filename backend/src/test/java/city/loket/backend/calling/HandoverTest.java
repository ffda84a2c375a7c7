package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.Takeover.Outcome;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class HandoverTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Handover handover;

    @Autowired
    private Takeovers takeovers;

    @Autowired
    private Shift shift;

    @Autowired
    private CounterSessions sessions;

    @Autowired
    private Desk desk;

    @Autowired
    private Counters counters;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private LocalMember bram;
    private LocalMember an;
    private CounterId counter;

    @BeforeEach
    void bram_is_at_a_counter_and_an_would_like_to_have_it() {
        office = town.newOffice();
        bram = town.hired(office, "Bram", Role.AGENT);
        an = town.hired(office, "An", Role.AGENT);
        counter = counters.of(office.id()).getFirst().id();
        open(bram, counter);
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private CounterSession open(SignedInStaff clerk, CounterId counter) {
        return town.within(() -> shift.open(clerk, counter, List.of(), true));
    }

    private Takeover asks(SignedInStaff asker) {
        return town.within(() -> handover.ask(asker, counter, List.of("document-pickup")));
    }

    private boolean answers(SignedInStaff asked, Takeover takeover, boolean yes) {
        return town.within(() -> {
            handover.answer(asked, takeover.id(), yes);
            return true;
        });
    }

    private CounterSession takesOver(SignedInStaff supervisor) {
        return town.within(() -> handover.takeOver(supervisor, counter, List.of()));
    }

    private void nobodyAnswersInTime() {
        town.pass(Duration.ofSeconds(31));
        town.within(() -> {
            handover.lapse(office.id());
            return true;
        });
    }

    private Outcome outcome(Takeover takeover) {
        return takeovers.find(office.id(), takeover.id()).orElseThrow().outcome();
    }

    private long whoSitsThere() {
        return sessions.occupants(office.id()).get(counter).staff();
    }

    private static void refused(Refusal.Code code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Visit servedByBram() {
        var visit = town.waiting(office);
        return town.within(() -> {
            var session = shift.current(bram);
            desk.callNext(session);
            return desk.start(session, visit.id());
        });
    }

    @Test
    void with_a_yes_the_counter_and_the_visitor_there_pass_to_the_one_who_asked() {
        var visit = servedByBram();

        answers(bram, asks(an), true);

        assertThat(whoSitsThere()).isEqualTo(an.staffId());
        assertThat(sessions.of(bram.staffId())).isEmpty();
        assertThat(town.within(() -> desk.finish(shift.current(an), visit.id(), Conclusion.DONE))
                        .status())
                .isEqualTo(VisitStatus.COMPLETED);
        assertThat(jdbc.sql(
                                "select concat(verb, ' ', coalesce(detail, '')) from counter_record where office_id = ? order by id")
                        .param(office.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("OPEN ", "ASK Bram", "HAND_OVER An", "OPEN ");
    }

    @Test
    void with_a_no_everybody_stays_where_they_are() {
        var question = asks(an);

        answers(bram, question, false);

        assertThat(outcome(question)).isEqualTo(Outcome.NO);
        assertThat(whoSitsThere()).isEqualTo(bram.staffId());
        refused(Refusal.Code.QUESTION_OVER, () -> answers(bram, question, true));
    }

    @Test
    void without_an_answer_in_30_seconds_only_a_supervisor_takes_the_counter_over() {
        var sofie = town.hired(office, "Sofie", Role.SUPERVISOR);
        var visit = servedByBram();
        refused(Refusal.Code.ASK_FIRST, () -> takesOver(sofie));
        var question = asks(sofie);

        nobodyAnswersInTime();
        assertThat(outcome(question)).isEqualTo(Outcome.LAPSED);
        refused(Refusal.Code.QUESTION_OVER, () -> answers(bram, question, true));
        takesOver(sofie);

        assertThat(whoSitsThere()).isEqualTo(sofie.staffId());
        assertThat(desk.atHand(counter).map(Visit::id)).contains(visit.id());
    }

    @Test
    void a_question_is_asked_once_whoever_asks_again_and_nobody_else_asks_meanwhile() {
        var question = asks(an);

        assertThat(asks(an)).isEqualTo(question);
        refused(Refusal.Code.COUNTER_ASKED, () -> asks(town.hired(office, "Eva", Role.AGENT)));
    }

    @Test
    void a_question_is_over_when_the_counter_is_closed_or_the_asker_sits_elsewhere() {
        var first = asks(an);
        open(an, counters.of(office.id()).get(4).id());
        assertThat(outcome(first)).isEqualTo(Outcome.GONE);

        var second = asks(an);
        town.within(() -> {
            shift.close(shift.current(bram));
            return true;
        });
        assertThat(outcome(second)).isEqualTo(Outcome.GONE);
        refused(Refusal.Code.COUNTER_FREE, () -> asks(an));
    }

    @Test
    void nobody_leaves_a_visitor_whom_they_serve_to_take_another_counter() {
        var elsewhere = counters.of(office.id()).get(4).id();
        open(an, elsewhere);
        var visit = town.waiting(office);
        var question = asks(an);
        town.within(() -> {
            var session = shift.current(an);
            desk.callNext(session);
            return desk.start(session, visit.id());
        });

        refused(Refusal.Code.QUESTION_OVER, () -> answers(bram, question, true));
        refused(Refusal.Code.COUNTER_BUSY, () -> asks(an));

        assertThat(whoSitsThere()).isEqualTo(bram.staffId());
    }

    @Test
    void whatever_comes_together_one_session_is_open_at_the_counter_and_one_of_each_person() throws Exception {
        var sofie = town.hired(office, "Sofie", Role.SUPERVISOR);
        var visit = servedByBram();
        asks(sofie);
        nobodyAnswersInTime();
        var question = asks(an);

        Together.acts(
                () -> answers(bram, question, true),
                () -> takesOver(sofie),
                () -> open(bram, counters.of(office.id()).get(4).id()),
                () -> open(town.hired(office, "Eva", Role.AGENT), counter));

        assertThat(sessions.open(office.id()).stream()
                        .filter(session -> session.counter().equals(counter)))
                .hasSize(1);
        assertThat(sessions.open(office.id())).extracting(CounterSession::staff).doesNotHaveDuplicates();
        assertThat(desk.atHand(counter).map(Visit::id)).contains(visit.id());
    }
}
