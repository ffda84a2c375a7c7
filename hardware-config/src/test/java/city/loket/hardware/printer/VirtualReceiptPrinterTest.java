package city.loket.hardware.printer;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.TestPapers;
import city.loket.hardware.printer.PrinterStatus.Condition;
import org.junit.jupiter.api.Test;

class VirtualReceiptPrinterTest extends ReceiptPrinterContract {

    private final VirtualReceiptPrinter printer = new VirtualReceiptPrinter();

    @Test
    void a_job_ends_as_told_and_the_next_is_confirmed_again() {
        printer.nextJobEnds(new PrintOutcome.Unknown("as told"));

        assertThat(printer.print(TestPapers.TICKET, TOKEN)).isEqualTo(new PrintOutcome.Unknown("as told"));
        assertThat(printer.print(TestPapers.TICKET, TOKEN)).isEqualTo(new PrintOutcome.Confirmed());
        assertThat(printer.printed()).hasSize(1);
    }

    @Override
    protected ReceiptPrinter printer() {
        return printer;
    }

    @Override
    protected void paperOut() {
        printer.becomes(Condition.PAPER_OUT);
    }

    @Override
    protected void coverOpen() {
        printer.becomes(Condition.COVER_OPEN);
    }

    @Override
    protected void nearEnd() {
        printer.becomes(Condition.PAPER_LOW);
    }

    @Override
    protected int printedPieces() {
        return printer.printed().size();
    }
}
