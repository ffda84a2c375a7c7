package city.loket.kiosk.printing;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.ReceiptPrinter;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints papers that are not tickets: nobody needs to be told of their fate but the visitor. */
public final class Slips {

    private static final Logger log = LoggerFactory.getLogger(Slips.class);

    private final ReceiptPrinter printer;
    private final RandomGenerator random;

    public Slips(ReceiptPrinter printer, RandomGenerator random) {
        this.printer = printer;
        this.random = random;
    }

    /** Whether it certainly came out; blocks until that is known. */
    public boolean print(Paper paper) {
        var outcome = printer.print(paper, new JobToken("%04d".formatted(random.nextInt(10_000))));
        if (!Reports.onPaper(outcome)) {
            log.warn("A slip was not printed: {}", outcome);
        }
        return Reports.onPaper(outcome);
    }
}
