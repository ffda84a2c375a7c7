package city.loket.kiosk;

import city.loket.hardware.Devices;
import city.loket.hardware.Profiles;
import city.loket.hardware.booth.PhotoBooths;
import city.loket.hardware.booth.VirtualBooth;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.hardware.scanner.VirtualScanner;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.Leuven;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A kiosk without a town and without devices, for tests and for looking at its screens. */
@Configuration(proxyBeanMethods = false)
@Profile("twins")
class Twins {

    @Bean
    FakeBackend backend() {
        return Leuven.backend();
    }

    @Bean
    VirtualReceiptPrinter printer() {
        return new VirtualReceiptPrinter();
    }

    @Bean
    VirtualScanner scanner() {
        return new VirtualScanner();
    }

    @Bean
    VirtualBooth booth() {
        return new VirtualBooth("Fotohokje 1");
    }

    @Bean
    city.loket.hardware.escpos.Profile printerProfile() {
        return Profiles.named("epson-tm-t20iii");
    }

    @Bean
    Devices devices(VirtualReceiptPrinter printer, VirtualScanner scanner, VirtualBooth booth) {
        return new Devices(printer, scanner, new PhotoBooths(List.of(booth)));
    }
}
