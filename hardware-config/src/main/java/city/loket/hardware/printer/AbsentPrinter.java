package city.loket.hardware.printer;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.PrinterStatus.Condition;

/** Stands where no printer could be configured: refuses every job and says why. */
public record AbsentPrinter(String reason) implements ReceiptPrinter {

    @Override
    public PrintOutcome print(Paper paper, JobToken token) {
        return new PrintOutcome.Refused(Condition.OFFLINE, reason);
    }

    @Override
    public PrinterStatus status() {
        return PrinterStatus.offline(reason);
    }

    @Override
    public void close() {}
}
