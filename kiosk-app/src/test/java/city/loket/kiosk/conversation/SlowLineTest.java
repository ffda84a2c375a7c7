package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.Profiles;
import city.loket.hardware.escpos.EscPosPrinter;
import city.loket.hardware.escpos.Patience;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.hardware.simulator.SimulatedDevices;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.PaperFate;
import city.loket.kiosk.conversation.Step.Busy;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printer that draws its QR codes as pictures, at 9600 baud: its ticket takes seconds. */
class SlowLineTest {

    private static final int BAUD = 9600;
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    @Test
    void a_slow_line_never_freezes_the_screen() throws Exception {
        var profile = Profiles.named("epson-tm-t88iii");
        var port = new SerialPortSettings(folder.resolve("printer").toString(), BAUD, Flow.NONE);
        try (var devices = SimulatedDevices.in(folder, BAUD, profile, InstantSource.system());
                var printer = new EscPosPrinter(
                        profile, Patience.with(profile, BAUD), () -> JSerialCommLink.open(port, LinkTrace.NONE));
                var background = Executors.newVirtualThreadPerTaskExecutor()) {
            await().until(() -> printer.status().usable());
            var kiosk = new TalkingKiosk(folder.resolve("data"), background, new VirtualReceiptPrinter(), printer);
            goesOnHere(kiosk);

            await().atMost(Duration.ofSeconds(40)).until(() -> {
                assertThat(answerTime(kiosk)).isLessThan(SHORT);
                return !(kiosk.step() instanceof Busy);
            });

            assertThat(kiosk.shown).hasAtLeastOneElementOfType(TicketOut.class);
        }
    }

    /** With a ticket that another kiosk refused to print. */
    private static void goesOnHere(TalkingKiosk kiosk) {
        await().until(() -> kiosk.step() instanceof Start);
        kiosk.backend.arrive(UUID.randomUUID(), Leuven.pickup("nl"));
        kiosk.backend.isElsewhere(1, PaperFate.REFUSED);
        kiosk.scanner.scan(kiosk.backend.visit(1).token());
        await().until(() -> kiosk.step() instanceof PrintingTicket);
    }

    private static Duration answerTime(TalkingKiosk kiosk) {
        var touch = System.nanoTime();
        kiosk.talk.touched();
        kiosk.talk.startAgain();
        kiosk.talk.back();
        kiosk.talk.scene();
        return Duration.ofNanos(System.nanoTime() - touch);
    }
}
