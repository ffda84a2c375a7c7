package city.loket.hardware.doctor;

import city.loket.hardware.printer.PrinterStatus;
import city.loket.hardware.printer.ReceiptPrinter;
import java.time.Duration;

/** Gives a printer that was just opened the time to say how it is. */
final class PrinterReady {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private PrinterReady() {}

    /** How it is, at once when it is usable; what it says after five seconds when it is not. */
    static PrinterStatus await(ReceiptPrinter printer) throws InterruptedException {
        Eye.until(() -> printer.status().usable(), PATIENCE);
        return printer.status();
    }
}
