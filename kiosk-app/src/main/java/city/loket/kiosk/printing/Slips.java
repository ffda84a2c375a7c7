package city.loket.kiosk.printing;

import city.loket.hardware.paper.Paper;
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

    /** Whether it certainly came out; blocks until that is known. */
    public boolean print(Paper paper) {
        var outcome = printer.print(paper, JobTokens.any());
        if (!Reports.onPaper(outcome)) {
            log.warn("A slip was not printed: {}", outcome);
        }
        return Reports.onPaper(outcome);
    }
}
