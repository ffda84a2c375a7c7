package city.loket.kiosk;

import city.loket.hardware.Devices;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.paper.PaperLayout;
import city.loket.kiosk.attendant.Pin;
import city.loket.kiosk.attendant.PreviewPapers;
import city.loket.kiosk.attendant.PrintDiary;
import city.loket.kiosk.attendant.Workshop;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.conversation.OfficeFacts;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the attendant's page together. */
@Configuration(proxyBeanMethods = false)
class AttendantWiring {

    @Bean
    Pin attendantPin(KioskConfiguration kiosk, InstantSource clock) {
        return new Pin(kiosk.attendantPin(), clock);
    }

    @Bean
    Workshop workshop(
            PrintDiary diary,
            Devices devices,
            Profile profile,
            Backend backend,
            PaperLayout layout,
            OfficeFacts facts,
            ExecutorService background) {
        return new Workshop(diary, devices, profile, new PreviewPapers(backend, layout), facts, background);
    }
}
