package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.backend.Known;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.PaperFate;
import city.loket.kiosk.backend.PrintReport.Outcome;
import city.loket.kiosk.backend.VisitState;
import city.loket.kiosk.conversation.Step.DidItComeOut;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.NoPaper;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when the paper does not come (design §7). */
class PaperlessTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
    }

    @Test
    void without_paper_the_number_is_shown_and_held_until_it_is_known() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        takeTicket();
        assertThat(kiosk.step()).isInstanceOf(NoPaper.class);

        kiosk.pass(11);
        assertThat(kiosk.backend.heard().renewals()).isEqualTo(2);
        assertThat(kiosk.backend.visit(1).state()).isEqualTo(VisitState.ISSUING);

        kiosk.talk.onPhone();
        assertThat(kiosk.step()).isInstanceOf(InQueue.class);
        assertThat(kiosk.backend.heard().known()).containsExactly(Known.PHONE);
        assertThat(kiosk.backend.visit(1).state()).isEqualTo(VisitState.WAITING);
    }

    @Test
    void thirty_seconds_without_a_touch_make_the_visitor_wait_and_free_the_screen() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        takeTicket();

        kiosk.pass(29);
        assertThat(kiosk.backend.heard().known()).isEmpty();
        kiosk.pass(1);

        assertThat(kiosk.backend.heard().known()).containsExactly(Known.NO_TOUCH);
        assertThat(kiosk.step()).isInstanceOf(Start.class);
    }

    @Test
    void a_number_once_known_is_not_renewed_any_more() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        takeTicket();
        kiosk.talk.rememberNumber();
        var before = kiosk.backend.heard().renewals();

        kiosk.pass(60);

        assertThat(kiosk.backend.heard().renewals()).isEqualTo(before);
    }

    @Test
    void start_again_does_not_lose_a_number_without_paper() {
        kiosk.printer.becomes(Condition.COVER_OPEN);
        takeTicket();

        kiosk.talk.startAgain();

        assertThat(kiosk.step()).isInstanceOf(NoPaper.class);
    }

    @Test
    void a_ticket_of_unknown_fate_is_asked_about_and_never_printed_again_by_itself() {
        kiosk.printer.nextJobEnds(new PrintOutcome.Unknown("the line died"));
        takeTicket();

        assertThat(kiosk.step()).isInstanceOf(DidItComeOut.class);
        assertThat(kiosk.printer.printed()).isEmpty();
        kiosk.talk.cameOut();

        assertThat(kiosk.backend.heard().known()).containsExactly(Known.PAPER);
        assertThat(kiosk.printer.printed()).isEmpty();
    }

    @Test
    void a_wished_reprint_has_the_same_number_and_says_copy() {
        kiosk.printer.nextJobEnds(new PrintOutcome.Unknown("the line died"));
        takeTicket();
        kiosk.talk.didNotComeOut();
        kiosk.talk.printAgain();

        assertThat(kiosk.step(TicketOut.class).visit().number()).isEqualTo("D001");
        assertThat(kiosk.printer.printed().getFirst().blocks().getFirst())
                .isInstanceOfSatisfying(
                        Text.class, text -> assertThat(text.words()).contains("COPY"));
        assertThat(kiosk.backend.heard().reports())
                .extracting(report -> report.outcome())
                .containsExactly(Outcome.UNKNOWN, Outcome.CONFIRMED);
    }

    @Test
    void an_uncut_ticket_is_to_be_torn_off() {
        kiosk.printer.nextJobEnds(new PrintOutcome.PrintedNotCut("the cutter"));
        takeTicket();

        assertThat(kiosk.step(TicketOut.class).cut()).isFalse();
        assertThat(kiosk.backend.visit(1).state()).isEqualTo(VisitState.WAITING);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, false", "OTHER, true"})
    void what_another_kiosk_could_not_print_is_printed_here_and_says_copy_if_it_may_be_out(
            PaperFate there, boolean copy) {
        isElsewhere(there);

        assertThat(kiosk.step(TicketOut.class).visit().number()).isEqualTo("D001");
        assertThat(saysCopy(kiosk.printer.printed().getFirst())).isEqualTo(copy);
    }

    @Test
    void what_another_kiosk_is_printing_is_not_printed_here() {
        isElsewhere(null);

        assertThat(kiosk.step()).isInstanceOf(InQueue.class);
        assertThat(kiosk.printer.printed()).isEmpty();
    }

    @Test
    void who_waits_without_paper_can_have_a_copy_later() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        takeTicket();
        kiosk.talk.rememberNumber();
        kiosk.printer.becomes(Condition.OK);
        kiosk.pass(20);
        var before = kiosk.backend.heard().renewals();

        kiosk.scanner.scan(kiosk.backend.visit(1).code());
        assertThat(kiosk.step(InQueue.class).visit().waitsWithoutPaper()).isTrue();
        kiosk.talk.printNow();

        assertThat(saysCopy(kiosk.printer.printed().getFirst())).isTrue();
        assertThat(kiosk.backend.visit(1).waitsWithoutPaper()).isFalse();
        kiosk.pass(10);
        assertThat(kiosk.backend.heard().renewals()).isEqualTo(before);
    }

    private void isElsewhere(@Nullable PaperFate paper) {
        kiosk.backend.arrive(UUID.randomUUID(), Leuven.pickup("en"));
        kiosk.backend.isElsewhere(1, paper);
        kiosk.scanner.scan(kiosk.backend.visit(1).token());
    }

    private static boolean saysCopy(Paper paper) {
        return paper.blocks().getFirst() instanceof Text text && text.words().contains("COPY");
    }

    private void takeTicket() {
        kiosk.inEnglish().talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.PICKUP);
    }
}
