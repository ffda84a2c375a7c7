package city.loket.kiosk.background;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.Devices;
import city.loket.hardware.booth.PhotoBooth.Hearing;
import city.loket.hardware.booth.PhotoBooths;
import city.loket.hardware.booth.VirtualBooth;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.hardware.scanner.VirtualScanner;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.Health;
import city.loket.kiosk.backend.Leuven;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the backend hears of several booths. */
class BoothNewsTest {

    private final VirtualBooth first = new VirtualBooth("Booth 1");
    private final VirtualBooth second = new VirtualBooth("Booth 2");
    private final PhotoBooths booths = new PhotoBooths(List.of(first, second));
    private final FakeBackend backend = Leuven.backend();
    private final SteppedTimers time = new SteppedTimers(Leuven.NOW);

    @Test
    void each_photo_is_passed_on_with_its_booth_also_after_the_backend_was_away() {
        try (var _ = new BoothSignals(booths, backend, new Outbox(Runnable::run, time))) {
            first.photoTaken();
            backend.goesAway();
            second.photoTaken();
            first.photoTaken();
            assertThat(backend.heard().booths()).containsExactly("Booth 1");

            backend.comesBack();
            time.pass(Duration.ofSeconds(2));
        }
        second.photoTaken();
        assertThat(backend.heard().booths()).containsExactly("Booth 1", "Booth 2", "Booth 1");
    }

    @Test
    void a_booth_that_falls_silent_is_told_within_a_second() {
        var devices = new Devices(new VirtualReceiptPrinter(), new VirtualScanner(), booths);
        try (var _ = new HealthReports(devices, backend, Runnable::run, time)) {
            time.pass(Duration.ofSeconds(1));
            second.becomes(Hearing.SILENT);
            time.pass(Duration.ofSeconds(1));
        }
        assertThat(backend.heard().health())
                .extracting(Health::booths)
                .containsExactly(
                        List.of(new Health.Booth("Booth 1", "OK"), new Health.Booth("Booth 2", "OK")),
                        List.of(new Health.Booth("Booth 1", "OK"), new Health.Booth("Booth 2", "SILENT")));
    }
}
