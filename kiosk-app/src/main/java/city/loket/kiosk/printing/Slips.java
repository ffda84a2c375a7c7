package city.loket.kiosk.printing;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.ReceiptPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints papers that are not tickets: nobody needs to be told of their fate but the visitor. */
public final class Slips {

    private static final Logger log = LoggerFactory.getLogger(Slips.class);

    private final ReceiptPrinter printer;

    public Slips(ReceiptPrinter printer) {
        this.printer = printer;
    }

    /** What became of it; blocks until that is known or the time is up. */
    public PrintOutcome print(Paper paper) {
        var outcome = printer.print(paper, JobTokens.any());
        if (!Reports.onPaper(outcome)) {
            log.warn("A slip was not printed: {}", outcome);
        }
        return outcome;
    }
}
