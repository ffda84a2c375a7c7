package city.loket.kiosk;

import city.loket.hardware.booth.VirtualBooth;
import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.hardware.scanner.VirtualScanner;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Rejection;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Levers for whoever looks at the screens of a {@link KioskOfTwins}. */
@RestController
@Profile("twins")
class TwinsControl {

    private final VirtualReceiptPrinter printer;
    private final VirtualScanner scanner;
    private final VirtualBooth booth;
    private final FakeBackend backend;

    TwinsControl(VirtualReceiptPrinter printer, VirtualScanner scanner, VirtualBooth booth, FakeBackend backend) {
        this.printer = printer;
        this.scanner = scanner;
        this.booth = booth;
        this.backend = backend;
    }

    @PostMapping("/twins/strip/{code}")
    void strip(@PathVariable String code) {
        booth.printsStrip(code);
        scanner.scan(code);
    }

    @PostMapping("/twins/booth/{working}")
    void booth(@PathVariable boolean working) {
        backend.boothBecomes(new Office.Booth(3, working, working ? 3 : null));
    }

    @PostMapping("/twins/booth-last-start/{inMinutes}")
    void boothLastStart(@PathVariable int inMinutes) {
        backend.boothClosesAt(Leuven.NOW.plus(Duration.ofMinutes(inMinutes)));
    }

    @PostMapping("/twins/rejected/{reason}")
    void rejected(@PathVariable Rejection reason) {
        backend.rejects(backend.visits().size(), reason);
    }

    @PostMapping("/twins/printer/{condition}")
    void printer(@PathVariable PrinterStatus.Condition condition) {
        printer.becomes(condition);
    }

    @PostMapping("/twins/last-paper/{handover}")
    void lastPaper(@PathVariable Handover handover) {
        printer.lastPaperIs(handover);
    }

    @PostMapping("/twins/next-print-unknown")
    void nextPrintUnknown() {
        printer.nextJobEnds(new PrintOutcome.Unknown("as told"));
    }

    /** Each wish is refused so until the next call. */
    @PostMapping("/twins/no-place/{why}")
    void noPlace(@PathVariable String why) {
        backend.places()
                .refuses(
                        switch (why) {
                            case "not-bookable" -> new NoPlace.NotBookable();
                            case "not-before" -> new NoPlace.NotBefore(LocalDate.of(2027, 1, 4));
                            case "taken" -> new NoPlace.Taken();
                            case "nothing-free" -> new NoPlace.NothingFree(LocalDate.of(2027, 2, 20));
                            case "too-many" -> new NoPlace.TooManyPersons(4);
                            default -> null;
                        });
    }

    @PostMapping("/twins/scan/{code}")
    void scan(@PathVariable String code) {
        scanner.scan(code);
    }
}
