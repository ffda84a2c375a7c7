package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.VisitState;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.Choice;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.NotNow;
import city.loket.kiosk.conversation.Step.SlipOut;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TicketOut;
import city.loket.kiosk.words.Language;
import java.nio.file.Path;
import java.util.ArrayDeque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
    }

    @Test
    void a_walk_in_takes_a_ticket() {
        kiosk.inEnglish().talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.PICKUP);

        assertThat(kiosk.step(TicketOut.class).visit().number()).isEqualTo("D001");
        assertThat(kiosk.printer.printed()).hasSize(1);
        assertThat(kiosk.backend.visit(1).state()).isEqualTo(VisitState.WAITING);
    }

    @Test
    void the_photo_question_is_not_asked_where_the_photo_is_taken_at_the_counter() {
        kiosk.scanner.scan("KAARTX");

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
        assertThat(kiosk.shown).noneMatch(PhotoQuestion.class::isInstance);
    }

    @Test
    void a_ticket_held_up_again_shows_the_same_number_and_prints_nothing() {
        kiosk.scanner.scan("KAARTX");
        var token = kiosk.backend.visit(1).token();

        kiosk.scanner.scan(token);

        assertThat(kiosk.step(InQueue.class).visit().number()).isEqualTo("C001");
        assertThat(kiosk.printer.printed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EARLYX,TooEarly",
        "LATEXX,TooLate",
        "DAYXXX,WrongDay",
        "CANCEL,Cancelled",
        "DXNEXX,Over",
        "NQSUCH,Unknown"
    })
    void a_code_that_lets_nobody_in_now_is_explained(String code, String answer) {
        kiosk.inEnglish().talk.haveAppointment();
        kiosk.talk.typed(code);

        assertThat(kiosk.step(NotNow.class).answer().getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void a_code_held_up_at_the_start_is_answered_in_the_language_of_its_appointment() {
        kiosk.scanner.scan("K7MP2Q");

        assertThat(kiosk.talk.scene().language()).isEqualTo(Language.FR);
    }

    @Test
    void a_code_held_up_in_the_middle_keeps_the_language_that_was_chosen() {
        kiosk.inEnglish().talk.noAppointment();
        kiosk.scanner.scan("K7MP2Q");

        assertThat(kiosk.step()).isInstanceOf(PhotoQuestion.class);
        assertThat(kiosk.talk.scene().language()).isEqualTo(Language.EN);
    }

    @Test
    void a_double_tap_makes_one_visit_and_one_ticket() {
        var later = new ArrayDeque<Runnable>();
        kiosk = new TalkingKiosk(data, later::add);
        runAll(later);
        kiosk.inEnglish().talk.noAppointment();
        runAll(later);

        kiosk.talk.choosing().service(Leuven.PICKUP);
        kiosk.talk.choosing().service(Leuven.PICKUP);
        runAll(later);
        kiosk.talk.choosing().service(Leuven.PICKUP);
        runAll(later);

        assertThat(kiosk.backend.visits()).hasSize(1);
        assertThat(kiosk.printer.printed()).hasSize(1);
    }

    @Test
    void a_wish_repeated_after_the_backend_was_away_is_one_visit() {
        kiosk.scanner.scan("K7MP2Q");
        kiosk.backend.goesAway();
        kiosk.talk.photos().go(Errand.BOOTH);
        assertThat(kiosk.step()).isInstanceOf(Away.class);
        kiosk.backend.comesBack();
        kiosk.talk.tryAgain();

        assertThat(kiosk.step()).isInstanceOf(SlipOut.class);
        assertThat(kiosk.backend.visits()).hasSize(1);
    }

    @Test
    void a_backend_that_comes_back_is_found_without_a_touch() {
        kiosk.inEnglish();
        kiosk.backend.goesAway();
        kiosk.talk.noAppointment();
        assertThat(kiosk.step()).isInstanceOf(Away.class);

        kiosk.backend.comesBack();
        kiosk.pass(5);

        assertThat(kiosk.step()).isInstanceOf(Start.class);
    }

    @Test
    void back_leads_through_the_questions_to_the_start() {
        kiosk.inEnglish().talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.CARD);

        kiosk.talk.back();
        assertThat(kiosk.step()).isInstanceOf(Choosing.Groups.class);
        kiosk.talk.back();
        assertThat(kiosk.step()).isInstanceOf(Choice.class);
        kiosk.talk.back();
        assertThat(kiosk.step()).isInstanceOf(Start.class);
    }

    private static void runAll(ArrayDeque<Runnable> later) {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
