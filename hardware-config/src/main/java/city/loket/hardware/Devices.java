package city.loket.hardware;

import city.loket.hardware.booth.PhotoBooths;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.hardware.scanner.CodeScanner;

/** The devices of one kiosk, opened; {@link #close} closes them all. */
public record Devices(ReceiptPrinter printer, CodeScanner scanner, PhotoBooths booths) implements AutoCloseable {

    @Override
    public void close() {
        printer.close();
        scanner.close();
        booths.close();
    }
}
