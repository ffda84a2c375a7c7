package city.loket.hardware.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.TestPapers;
import city.loket.hardware.printer.PrinterStatus.Condition;
import org.junit.jupiter.api.Test;

/** What every receipt printer promises, whatever is behind it. */
public abstract class ReceiptPrinterContract {

    protected static final JobToken TOKEN = new JobToken("a1B2");

    protected abstract ReceiptPrinter printer();

    protected abstract void paperOut();

    protected abstract void coverOpen();

    protected abstract void nearEnd();

    protected abstract int printedPieces();

    @Test
    void a_ready_printer_confirms() {
        assertThat(printer().print(TestPapers.TICKET, TOKEN)).isEqualTo(new PrintOutcome.Confirmed());
        assertThat(printedPieces()).isEqualTo(1);
    }

    @Test
    void without_paper_it_refuses_and_prints_nothing() {
        paperOut();

        assertThat(printer().print(TestPapers.TICKET, TOKEN))
                .isInstanceOfSatisfying(
                        PrintOutcome.Refused.class,
                        refused -> assertThat(refused.condition()).isEqualTo(Condition.PAPER_OUT));
        assertThat(printedPieces()).isZero();
        assertThat(printer().status().usable()).isFalse();
    }

    @Test
    void with_the_cover_open_it_refuses() {
        coverOpen();

        assertThat(printer().print(TestPapers.TICKET, TOKEN))
                .isInstanceOfSatisfying(
                        PrintOutcome.Refused.class,
                        refused -> assertThat(refused.condition()).isEqualTo(Condition.COVER_OPEN));
    }

    @Test
    void paper_near_its_end_is_said_and_still_prints() {
        nearEnd();

        await().untilAsserted(() -> assertThat(printer().status().condition()).isEqualTo(Condition.PAPER_LOW));
        assertThat(printer().print(TestPapers.TICKET, TOKEN)).isEqualTo(new PrintOutcome.Confirmed());
    }
}
