package city.loket.kiosk;

import city.loket.hardware.Devices;
import city.loket.hardware.PaperFile;
import city.loket.hardware.paper.PaperLayout;
import city.loket.kiosk.attendant.PrintDiary;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.background.BoothSignals;
import city.loket.kiosk.background.ClockTimers;
import city.loket.kiosk.background.HealthReports;
import city.loket.kiosk.background.Outbox;
import city.loket.kiosk.background.Timers;
import city.loket.kiosk.conversation.Conversations;
import city.loket.kiosk.conversation.OfficeFacts;
import city.loket.kiosk.conversation.PrintRoom;
import city.loket.kiosk.printing.Holds;
import city.loket.kiosk.printing.Issuing;
import city.loket.kiosk.printing.JobNotes;
import city.loket.kiosk.printing.OutletWatch;
import city.loket.kiosk.printing.Slips;
import city.loket.kiosk.printing.TouchToFirstByte;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the kiosk together. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    private static final Logger log = LoggerFactory.getLogger(Wiring.class);

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService background() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    ClockTimers timers() {
        return new ClockTimers();
    }

    @Bean
    Outbox outbox(ExecutorService background, Timers timers) {
        return new Outbox(background, timers);
    }

    @Bean
    BoothSignals boothSignals(Devices devices, Backend backend, Outbox outbox) {
        return new BoothSignals(devices.booths(), backend, outbox);
    }

    @Bean
    HealthReports healthReports(Devices devices, Backend backend, ExecutorService background, Timers timers) {
        return new HealthReports(devices, backend, background, timers);
    }

    @Bean
    OfficeFacts officeFacts(Backend backend, InstantSource clock) {
        return new OfficeFacts(backend, clock);
    }

    @Bean(destroyMethod = "")
    PrintDiary printDiary(Devices devices, InstantSource clock) {
        return new PrintDiary(devices.printer(), clock);
    }

    @Bean(initMethod = "recover")
    Issuing issuing(
            Backend backend,
            PrintDiary printer,
            KioskConfiguration kiosk,
            Outbox outbox,
            ExecutorService background,
            Timers timers) {
        var holds = new Holds(backend, background, timers);
        return new Issuing(backend, printer, new JobNotes(kiosk.data()), outbox, holds);
    }

    @Bean
    OutletWatch outletWatch(Devices devices, Timers timers) {
        return new OutletWatch(devices.printer(), timers);
    }

    @Bean
    TouchToFirstByte touchToFirstByte(MeterRegistry meters, InstantSource clock) {
        return new TouchToFirstByte(meters, clock);
    }

    /** What is wrong with the file is reported with its place; tickets are printed all the same. */
    @Bean
    PaperLayout paperLayout(KioskConfiguration kiosk) {
        var path = kiosk.paperFile();
        if (path == null) {
            return PaperLayout.PLAIN;
        }
        var file = PaperFile.read(path);
        file.problems().forEach(problem -> log.error("Paper file {}", problem));
        return file.layout();
    }

    @Bean
    PrintRoom printRoom(
            PrintDiary printer,
            OfficeFacts facts,
            Issuing issuing,
            TouchToFirstByte touchToFirstByte,
            PaperLayout layout) {
        var slips = new Slips(printer);
        return new PrintRoom(facts, issuing, slips, touchToFirstByte, layout);
    }

    @Bean
    Conversations conversations(
            Backend backend,
            Devices devices,
            OfficeFacts facts,
            PrintRoom printRoom,
            OutletWatch outlet,
            ExecutorService background,
            Timers timers,
            KioskConfiguration kiosk,
            InstantSource clock) {
        return new Conversations(
                backend,
                devices.scanner(),
                code -> devices.booths().strip(code).isPresent(),
                facts,
                printRoom,
                outlet,
                background,
                timers,
                kiosk.pauses(),
                clock);
    }
}
