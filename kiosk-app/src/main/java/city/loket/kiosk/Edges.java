package city.loket.kiosk;

import city.loket.hardware.DeviceFile;
import city.loket.hardware.Devices;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.HttpBackend;
import city.loket.kiosk.printing.TouchToFirstByte;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The real backend and the real devices; tests put twins in their place. */
@Configuration(proxyBeanMethods = false)
@Profile("!twins")
class Edges {

    private static final Logger log = LoggerFactory.getLogger(Edges.class);

    @Bean
    Backend backend(KioskConfiguration kiosk) {
        return new HttpBackend(kiosk.backendUrl(), kiosk.deviceToken());
    }

    /** A broken part of the device file is reported with its place; the kiosk runs without that device. */
    @Bean
    DeviceFile deviceFile(KioskConfiguration kiosk) {
        var file = DeviceFile.read(kiosk.deviceFile());
        file.problems().forEach(problem -> log.error("Device file {}", problem));
        return file;
    }

    @Bean
    Devices devices(DeviceFile file, TouchToFirstByte printerTrace) {
        return file.config().open(printerTrace);
    }

    @Bean
    city.loket.hardware.escpos.Profile printerProfile(DeviceFile file) {
        return file.config().printer().profile();
    }
}
