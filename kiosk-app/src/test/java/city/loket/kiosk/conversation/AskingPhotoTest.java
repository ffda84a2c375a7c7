package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.PhotoRow;
import city.loket.kiosk.backend.Rejection;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.backend.VisitState;
import city.loket.kiosk.conversation.AskingPhoto.BoothClosed;
import city.loket.kiosk.conversation.AskingPhoto.PhotoImpossible;
import city.loket.kiosk.conversation.AskingPhoto.PhotoNow;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.AskingPhoto.YoungChild;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.SlipOnScreen;
import city.loket.kiosk.conversation.Step.SlipOut;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingPhotoTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
    }

    @Test
    void a_visitor_without_a_photo_gets_a_slip_and_no_number() {
        kiosk.scanner.scan("K7MP2Q");
        ask().go(Errand.BOOTH);

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.BOOTH);
        assertThat(kiosk.backend.visit(1).number()).isNull();
    }

    @Test
    void a_family_of_four_says_of_each_person_whether_there_is_a_photo() {
        familyOfFour();

        assertThat(kiosk.step(PhotoImpossible.class).why()).isEqualTo(new YoungChild(3));
        ask().askAtDesk();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.BOOTH, Errand.DESK);
        assertThat(kiosk.backend.visit(1).errand()).isEqualTo(Errand.DESK);
        assertThat(kiosk.backend.visit(1).missing())
                .extracting(PhotoRow::person)
                .containsExactly(3, 4);
    }

    @Test
    void a_party_that_has_all_photos_says_so_once() {
        kiosk.scanner.scan("FAMKLY");
        ask().haveAll();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_party_goes_on_only_when_every_row_is_answered() {
        kiosk.scanner.scan("FAMKLY");
        kiosk.step(PhotoQuestion.class).rows().ownPhoto(1);
        ask().goOn();

        assertThat(kiosk.step()).isInstanceOf(PhotoQuestion.class);
    }

    @Test
    void whoever_finds_a_photo_after_all_is_back_at_the_rows_as_they_were() {
        familyOfFour();
        ask().haveOneAfterAll();

        kiosk.step(PhotoQuestion.class).rows().byPhotographer(4);
        ask().goOn();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.BOOTH);
    }

    @Test
    void a_photographers_photo_of_a_small_child_leads_to_a_number_at_once() {
        kiosk.scanner.scan("K7MP2Q");
        ask().go(Errand.DESK);
        ask().haveOneAfterAll();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_small_child_is_sent_to_the_desk_with_a_slip_that_keeps_the_place() {
        kiosk.scanner.scan("K7MP2Q");
        ask().go(Errand.DESK);
        ask().askAtDesk();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.DESK);
    }

    @Test
    void whoever_gives_up_before_the_arrival_is_on_record_and_keeps_no_place() {
        kiosk.scanner.scan("K7MP2Q");
        ask().go(Errand.DESK);
        ask().giveUp();
        ask().giveUp();

        assertThat(kiosk.step()).isEqualTo(new Step.GaveUp(Leuven.SHORT_STAY));
        assertThat(kiosk.backend.visits()).singleElement().returns(VisitState.OTHER, Visit::state);
        assertThat(kiosk.printer.printed()).isEmpty();
    }

    @Test
    void whoever_comes_back_with_a_slip_and_no_photo_may_give_up_too() {
        kiosk.scanner.scan(slip("K7MP2Q"));
        ask().impossible();
        ask().giveUp();

        assertThat(kiosk.backend.visit(1).state()).isEqualTo(VisitState.OTHER);
    }

    @Test
    void the_slip_after_a_booth_signal_becomes_a_ticket_without_a_touch() {
        var token = slip("K7MP2Q");
        kiosk.backend.boothSignal(UUID.randomUUID(), "Booth 1");

        kiosk.scanner.scan(token);

        assertThat(kiosk.step(TicketOut.class).visit().number()).isEqualTo("A001");
    }

    @Test
    void the_slip_without_a_signal_needs_one_touch_more() {
        kiosk.scanner.scan(slip("K7MP2Q"));
        assertThat(kiosk.step(PhotoNow.class).visit().missing()).hasSize(1);

        ask().haveAllNow();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_party_that_comes_back_may_say_of_one_person_after_the_other() {
        familyOfFour();
        ask().askAtDesk();
        kiosk.scanner.scan(kiosk.backend.visit(1).token());

        ask().hasOneNow(kiosk.step(PhotoNow.class).visit().missing().getFirst());
        assertThat(kiosk.step(PhotoNow.class).visit().missing()).hasSize(1);
        ask().hasOneNow(kiosk.step(PhotoNow.class).visit().missing().getFirst());

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_refused_photo_brings_back_the_same_number_without_paper() {
        kiosk.scanner.scan("K7MP2Q");
        ask().haveAll();
        var ticket = kiosk.step(TicketOut.class).visit();
        kiosk.backend.rejects(ticket.id(), Rejection.TOO_DARK);

        kiosk.scanner.scan(ticket.token());
        ask().haveAllNow();

        assertThat(kiosk.step(InQueue.class).visit().number()).isEqualTo(ticket.number());
        assertThat(kiosk.printer.printed()).hasSize(1);
    }

    @Test
    void a_booth_out_of_order_sends_nobody_away() {
        kiosk.backend.boothBecomes(new Office.Booth(3, false, null));
        kiosk.scanner.scan("K7MP2Q");
        ask().go(Errand.BOOTH);

        assertThat(kiosk.step(TicketOut.class).visit().excused()).isTrue();
    }

    @Test
    void nobody_is_sent_to_a_booth_that_starts_no_more_photos() {
        kiosk.backend.boothClosesAt(Leuven.NOW.minus(Duration.ofMinutes(1)));
        kiosk.scanner.scan("K7MP2Q");
        ask().go(Errand.BOOTH);
        assertThat(kiosk.step(PhotoImpossible.class).why()).isEqualTo(new BoothClosed());

        ask().askAtDesk();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.DESK);
    }

    @Test
    void a_booth_that_closed_since_the_kiosk_last_heard_is_explained() {
        kiosk.scanner.scan("K7MP2Q");
        kiosk.backend.boothClosesAt(Leuven.NOW.minus(Duration.ofMinutes(1)));
        ask().go(Errand.BOOTH);

        assertThat(kiosk.step(PhotoImpossible.class).why()).isEqualTo(new BoothClosed());
    }

    @Test
    void whoever_has_a_slip_from_before_the_last_start_is_served() {
        var token = slip("K7MP2Q");
        kiosk.backend.boothClosesAt(Leuven.NOW.minus(Duration.ofMinutes(1)));
        kiosk.scanner.scan(token);
        ask().haveAllNow();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_slip_that_cannot_be_printed_is_shown() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        slip("K7MP2Q");

        assertThat(kiosk.shown).last().isInstanceOf(Start.class);
        assertThat(kiosk.shown)
                .anySatisfy(step ->
                        assertThat(step).isEqualTo(new SlipOnScreen(kiosk.backend.visit(1), Set.of(Errand.BOOTH))));
    }

    private PhotoAnswers ask() {
        return kiosk.talk.photos();
    }

    private String slip(String code) {
        kiosk.scanner.scan(code);
        ask().go(Errand.BOOTH);
        kiosk.talk.startAgain();
        return kiosk.backend.visit(1).token();
    }

    private void familyOfFour() {
        kiosk.scanner.scan("FAMKLY");
        var rows = kiosk.step(PhotoQuestion.class).rows();
        rows.ownPhoto(1);
        rows.ownPhoto(2);
        rows.goes(3, Errand.BOOTH);
        rows.goes(4, Errand.DESK);
        ask().goOn();
    }
}
