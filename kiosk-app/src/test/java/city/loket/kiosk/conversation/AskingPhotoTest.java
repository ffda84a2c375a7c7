package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.PhotoRow;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.backend.VisitState;
import city.loket.kiosk.conversation.AskingPhoto.BoothClosed;
import city.loket.kiosk.conversation.AskingPhoto.PhotoImpossible;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.AskingPhoto.YoungChild;
import city.loket.kiosk.conversation.Step.SlipOnScreen;
import city.loket.kiosk.conversation.Step.SlipOut;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody arrives and is asked for photos. */
class AskingPhotoTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;
    private PhotoVisitor visitor;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
        visitor = new PhotoVisitor(kiosk);
    }

    @Test
    void a_visitor_without_a_photo_gets_a_slip_and_no_number() {
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().go(Errand.BOOTH);

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.BOOTH);
        assertThat(kiosk.backend.visit(1).number()).isNull();
    }

    @Test
    void a_family_of_four_says_of_each_person_whether_there_is_a_photo() {
        visitor.familyOfFour();

        assertThat(kiosk.step(PhotoImpossible.class).why()).isEqualTo(new YoungChild(3));
        visitor.answers().askAtDesk();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.BOOTH, Errand.DESK);
        assertThat(kiosk.backend.visit(1).errand()).isEqualTo(Errand.DESK);
        assertThat(kiosk.backend.visit(1).missing())
                .extracting(PhotoRow::person)
                .containsExactly(3, 4);
    }

    @Test
    void a_party_that_has_all_photos_says_so_once() {
        kiosk.scanner.scan("FAMKLY");
        visitor.answers().haveAll();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_party_goes_on_only_when_every_row_is_answered() {
        kiosk.scanner.scan("FAMKLY");
        kiosk.step(PhotoQuestion.class).rows().ownPhoto(1);
        visitor.answers().goOn();

        assertThat(kiosk.step()).isInstanceOf(PhotoQuestion.class);
    }

    @Test
    void whoever_finds_a_photo_after_all_is_back_at_the_rows_as_they_were() {
        visitor.familyOfFour();
        visitor.answers().haveOneAfterAll();

        kiosk.step(PhotoQuestion.class).rows().byPhotographer(4);
        visitor.answers().goOn();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.BOOTH);
    }

    @Test
    void a_photographers_photo_of_a_small_child_leads_to_a_number_at_once() {
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().go(Errand.DESK);
        visitor.answers().haveOneAfterAll();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_small_child_is_sent_to_the_desk_with_a_slip_that_keeps_the_place() {
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().go(Errand.DESK);
        visitor.answers().askAtDesk();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.DESK);
    }

    @Test
    void whoever_gives_up_before_the_arrival_is_on_record_and_keeps_no_place() {
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().go(Errand.DESK);
        visitor.answers().giveUp();
        visitor.answers().giveUp();

        assertThat(kiosk.step()).isEqualTo(new Step.GaveUp(Leuven.SHORT_STAY));
        assertThat(kiosk.backend.visits()).singleElement().returns(VisitState.OTHER, Visit::state);
        assertThat(kiosk.printer.printed()).isEmpty();
    }

    @Test
    void a_booth_out_of_order_sends_nobody_away() {
        kiosk.backend.boothBecomes(new Office.Booth(3, false, null));
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().go(Errand.BOOTH);

        assertThat(kiosk.step(TicketOut.class).visit().excused()).isTrue();
    }

    @Test
    void nobody_is_sent_to_a_booth_that_starts_no_more_photos() {
        kiosk.backend.boothClosesAt(Leuven.NOW.minus(Duration.ofMinutes(1)));
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().go(Errand.BOOTH);
        assertThat(kiosk.step(PhotoImpossible.class).why()).isEqualTo(new BoothClosed());

        visitor.answers().askAtDesk();

        assertThat(kiosk.step(SlipOut.class).errands()).containsExactly(Errand.DESK);
    }

    @Test
    void a_booth_that_closed_since_the_kiosk_last_heard_is_explained() {
        kiosk.scanner.scan("K7MP2Q");
        kiosk.backend.boothClosesAt(Leuven.NOW.minus(Duration.ofMinutes(1)));
        visitor.answers().go(Errand.BOOTH);

        assertThat(kiosk.step(PhotoImpossible.class).why()).isEqualTo(new BoothClosed());
    }

    @Test
    void a_slip_that_cannot_be_printed_is_shown() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        visitor.slip("K7MP2Q");

        assertThat(kiosk.shown).last().isInstanceOf(Start.class);
        assertThat(kiosk.shown)
                .anySatisfy(step ->
                        assertThat(step).isEqualTo(new SlipOnScreen(kiosk.backend.visit(1), Set.of(Errand.BOOTH))));
    }
}
