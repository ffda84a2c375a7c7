package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.conversation.Booking.Days;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.conversation.Choosing.WhichVariant;
import city.loket.kiosk.conversation.Step.AppointmentOnScreen;
import city.loket.kiosk.conversation.Step.AppointmentOut;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.Start;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a place and its paper when somebody hesitates, leaves or touches twice, and when a machine fails. */
class KeptPlaceTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;
    private BookingVisitor visitor;
    private PlaceChoice booking;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
        visitor = new BookingVisitor(kiosk);
        booking = kiosk.talk.booking();
    }

    @Test
    void a_place_is_given_back_by_back_by_start_again_and_by_silence() {
        visitor.keepsFirst();
        kiosk.talk.back();
        assertThat(kiosk.backend.places().held()).isZero();
        assertThat(kiosk.step()).isInstanceOf(ThisVariant.class);

        booking.place(visitor.next().days().getFirst().first());
        assertThat(kiosk.backend.places().held()).isOne();
        kiosk.talk.startAgain();
        assertThat(kiosk.backend.places().held()).isZero();

        start();
        visitor.keepsFirst();
        kiosk.pass(60);
        assertThat(kiosk.step()).isInstanceOf(Start.class);
        assertThat(kiosk.backend.places().held()).isZero();
    }

    @Test
    void a_place_stays_kept_while_the_backend_is_away_and_the_wish_repeated_is_one_appointment() {
        visitor.keepsFirst();
        kiosk.backend.goesAway();
        booking.confirm();
        assertThat(kiosk.step()).isInstanceOf(Away.class);
        kiosk.backend.comesBack();
        assertThat(kiosk.backend.places().held()).isOne();

        kiosk.talk.tryAgain();

        assertThat(kiosk.step()).isInstanceOf(AppointmentOut.class);
    }

    @Test
    void a_second_touch_keeps_no_second_place_and_books_nothing_twice() {
        visitor.wantsCard();
        var place = visitor.next().days().getFirst().first();
        booking.place(place);
        booking.place(place);
        assertThat(kiosk.backend.places().held()).isOne();
        booking.confirm();
        booking.confirm();

        assertThat(kiosk.printer.printed()).hasSize(1);
    }

    @Test
    void without_paper_the_codes_stand_on_the_screen_and_an_uncut_slip_is_to_be_torn_off() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        visitor.booksFirst();
        assertThat(kiosk.step(AppointmentOnScreen.class).booked().doorOpen()).isTrue();
        kiosk.talk.startAgain();

        kiosk.printer.becomes(Condition.OK);
        kiosk.printer.nextJobEnds(new PrintOutcome.Unknown("the line died"));
        visitor.booksFirst();
        assertThat(kiosk.step()).isInstanceOf(AppointmentOnScreen.class);
        kiosk.talk.startAgain();

        kiosk.printer.nextJobEnds(new PrintOutcome.PrintedNotCut("the cutter"));
        visitor.booksFirst();
        assertThat(kiosk.step(AppointmentOut.class).cut()).isFalse();
    }

    @Test
    void the_checklist_can_be_read_while_the_backend_is_away() {
        kiosk.inEnglish().talk.whatToBring();
        kiosk.backend.goesAway();
        kiosk.talk.choosing().service(Leuven.CARD);
        var end = kiosk.step(ThisVariant.class);
        assertThat(end.next()).isNull();

        kiosk.backend.comesBack();
        booking.days(end);

        assertThat(kiosk.step()).isInstanceOf(Days.class);
    }

    @Test
    void whoever_is_turned_away_without_a_photo_may_book_another_day_at_once() {
        kiosk.scanner.scan("K7MP2Q");
        kiosk.talk.photos().go(Errand.DESK);
        kiosk.talk.photos().giveUp();
        kiosk.talk.choosing().another();

        assertThat(kiosk.step(WhichVariant.class).service()).isEqualTo(Leuven.SHORT_STAY);
    }
}
