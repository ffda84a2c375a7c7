package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.Rejection;
import city.loket.kiosk.backend.VisitState;
import city.loket.kiosk.conversation.AskingPhoto.PhotoNow;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody comes back with a slip, or with a ticket whose photo was refused. */
class ShownSlipTest {

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
    void whoever_comes_back_with_a_slip_and_no_photo_may_give_up_too() {
        kiosk.scanner.scan(visitor.slip("K7MP2Q"));
        visitor.answers().impossible();
        visitor.answers().giveUp();

        assertThat(kiosk.backend.visit(1).state()).isEqualTo(VisitState.OTHER);
    }

    @Test
    void the_slip_after_a_booth_signal_becomes_a_ticket_without_a_touch() {
        var token = visitor.slip("K7MP2Q");
        kiosk.backend.boothSignal(UUID.randomUUID(), "Booth 1");

        kiosk.scanner.scan(token);

        assertThat(kiosk.step(TicketOut.class).visit().number()).isEqualTo("A001");
    }

    @Test
    void the_slip_without_a_signal_needs_one_touch_more() {
        kiosk.scanner.scan(visitor.slip("K7MP2Q"));
        assertThat(kiosk.step(PhotoNow.class).visit().missing()).hasSize(1);

        visitor.answers().haveAllNow();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_party_that_comes_back_may_say_of_one_person_after_the_other() {
        visitor.familyOfFour();
        visitor.answers().askAtDesk();
        kiosk.scanner.scan(kiosk.backend.visit(1).token());

        visitor.answers().hasOneNow(kiosk.step(PhotoNow.class).visit().missing().getFirst());
        assertThat(kiosk.step(PhotoNow.class).visit().missing()).hasSize(1);
        visitor.answers().hasOneNow(kiosk.step(PhotoNow.class).visit().missing().getFirst());

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void a_refused_photo_brings_back_the_same_number_without_paper() {
        kiosk.scanner.scan("K7MP2Q");
        visitor.answers().haveAll();
        var ticket = kiosk.step(TicketOut.class).visit();
        kiosk.backend.rejects(ticket.id(), Rejection.TOO_DARK);

        kiosk.scanner.scan(ticket.token());
        visitor.answers().haveAllNow();

        assertThat(kiosk.step(InQueue.class).visit().number()).isEqualTo(ticket.number());
        assertThat(kiosk.printer.printed()).hasSize(1);
    }

    @Test
    void whoever_has_a_slip_from_before_the_last_start_is_served() {
        var token = visitor.slip("K7MP2Q");
        kiosk.backend.boothClosesAt(Leuven.NOW.minus(Duration.ofMinutes(1)));
        kiosk.scanner.scan(token);
        visitor.answers().haveAllNow();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }
}
