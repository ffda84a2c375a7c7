package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.PhotoRow;
import city.loket.kiosk.conversation.AskingPhoto.NoSlip;
import city.loket.kiosk.conversation.AskingPhoto.PhotoNow;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.AskingPhoto.StripUsed;
import city.loket.kiosk.conversation.AskingPhoto.WhoseStrip;
import city.loket.kiosk.conversation.Step.Choice;
import city.loket.kiosk.conversation.Step.TicketOut;
import city.loket.kiosk.conversation.Step.TypeCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The booth's strips before the scanner, and slips that are not there. */
class StripTest {

    private static final String ONE = TalkingKiosk.STRIP + "1";
    private static final String TWO = TalkingKiosk.STRIP + "2";

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
    }

    @Test
    void a_strip_and_then_the_slip_become_a_ticket_without_a_touch() {
        var token = slip("K7MP2Q");

        kiosk.scanner.scan(ONE);
        assertThat(kiosk.step()).isInstanceOf(WhoseStrip.class);
        kiosk.scanner.scan(token);

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void the_slip_and_then_a_strip_do_too() {
        kiosk.scanner.scan(slip("K7MP2Q"));
        kiosk.scanner.scan(ONE);

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_strip_answers_the_photo_question() {
        kiosk.scanner.scan("K7MP2Q");
        kiosk.scanner.scan(ONE);

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_strip_scanned_before_the_appointment_needs_no_question() {
        kiosk.scanner.scan(ONE);
        kiosk.scanner.scan("K7MP2Q");

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void each_strip_of_a_party_is_the_next_persons() {
        kiosk.scanner.scan("FAMKLY");
        kiosk.scanner.scan(ONE);
        kiosk.scanner.scan(ONE);
        kiosk.scanner.scan(TWO);
        var rows = kiosk.step(PhotoQuestion.class).rows();
        rows.goes(3, Errand.BOOTH);
        rows.goes(4, Errand.BOOTH);
        kiosk.talk.photos().goOn();

        assertThat(kiosk.backend.visit(1).missing())
                .extracting(PhotoRow::person)
                .containsExactly(3, 4);
    }

    @Test
    void a_strip_too_few_leaves_the_question_for_the_others() {
        kiosk.scanner.scan(slip("FAMKLY"));
        kiosk.scanner.scan(ONE);

        assertThat(kiosk.step(PhotoNow.class).visit().missing())
                .extracting(PhotoRow::person)
                .containsExactly(2, 3, 4);
    }

    @Test
    void a_strip_that_was_used_before_is_refused_with_a_way_back() {
        kiosk.scanner.scan("K7MP2Q");
        kiosk.scanner.scan(ONE);
        kiosk.scanner.scan("FAMKLY");
        kiosk.scanner.scan(ONE);
        kiosk.talk.photos().haveAll();
        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);

        kiosk.scanner.scan("K7MP2Q");
        kiosk.scanner.scan(ONE);
        assertThat(kiosk.step()).isInstanceOf(StripUsed.class);
        kiosk.talk.back();
        kiosk.scanner.scan(TWO);

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void whoever_lost_the_slip_is_found_by_the_appointment_and_keeps_the_strip() {
        slip("K7MP2Q");
        kiosk.scanner.scan(ONE);
        kiosk.talk.photos().haveNoSlip();
        kiosk.talk.photos().typeAppointment();
        assertThat(kiosk.step(TypeCode.class).paper()).isEqualTo(Step.Paper.APPOINTMENT);

        kiosk.talk.typed(kiosk.backend.visit(1).code());

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void whoever_was_never_here_goes_on_and_not_back_to_the_start() {
        kiosk.inEnglish().talk.photoTaken();
        kiosk.talk.photos().haveNoSlip();
        assertThat(kiosk.step()).isInstanceOf(NoSlip.class);
        kiosk.talk.photos().neverHadOne();

        assertThat(kiosk.step()).isInstanceOf(Choice.class);
    }

    private String slip(String code) {
        kiosk.scanner.scan(code);
        var rows = kiosk.step(PhotoQuestion.class).rows();
        for (var person = 1; person <= rows.persons(); person++) {
            rows.goes(person, Errand.BOOTH);
        }
        kiosk.talk.photos().goOn();
        kiosk.talk.startAgain();
        return kiosk.backend.visit(1).token();
    }
}
