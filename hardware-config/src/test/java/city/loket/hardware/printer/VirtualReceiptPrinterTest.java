package city.loket.hardware.printer;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.TestPapers;
import org.junit.jupiter.api.Test;

class VirtualReceiptPrinterTest {

    private static final JobToken TOKEN = new JobToken("a1B2");

    private final VirtualReceiptPrinter printer = new VirtualReceiptPrinter();

    @Test
    void a_job_ends_as_told_and_the_next_is_confirmed_again() {
        printer.nextJobEnds(new PrintOutcome.Unknown("as told"));

        assertThat(printer.print(TestPapers.TICKET, TOKEN)).isEqualTo(new PrintOutcome.Unknown("as told"));
        assertThat(printer.print(TestPapers.TICKET, TOKEN)).isEqualTo(new PrintOutcome.Confirmed());
        assertThat(printer.printed()).hasSize(1);
    }
}
