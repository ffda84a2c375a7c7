package city.loket.kiosk.conversation;

import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.hardware.scanner.VirtualScanner;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.background.Outbox;
import city.loket.kiosk.background.SteppedTimers;
import city.loket.kiosk.printing.Holds;
import city.loket.kiosk.printing.Issuing;
import city.loket.kiosk.printing.JobNotes;
import city.loket.kiosk.printing.OutletWatch;
import city.loket.kiosk.printing.Slips;
import city.loket.kiosk.printing.TouchToFirstByte;
import city.loket.kiosk.words.Language;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** A kiosk of twins that does at once what the real one does in the background. */
public final class TalkingKiosk {

    static final String STRIP = "STRIP-";

    static final Pauses PAUSES = new Pauses(
            Duration.ofSeconds(45),
            Duration.ofSeconds(15),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5));

    final FakeBackend backend = Leuven.backend();
    final VirtualReceiptPrinter printer;
    public final VirtualScanner scanner = new VirtualScanner();
    public final SteppedTimers time = new SteppedTimers(Leuven.NOW);
    final List<Step> shown = new ArrayList<>();
    public final OfficeFacts facts = new OfficeFacts(backend, time);
    public final Conversations conversations;
    final Conversation talk;

    public TalkingKiosk(Path data) {
        this(data, Runnable::run);
    }

    TalkingKiosk(Path data, Executor background) {
        this(data, background, new VirtualReceiptPrinter());
    }

    private TalkingKiosk(Path data, Executor background, VirtualReceiptPrinter twin) {
        this(data, background, twin, twin);
    }

    /** @param printer the one that prints, if it is not the twin */
    TalkingKiosk(Path data, Executor background, VirtualReceiptPrinter twin, ReceiptPrinter printer) {
        this.printer = twin;
        var outbox = new Outbox(background, time);
        var issuing = new Issuing(backend, printer, new JobNotes(data), outbox, new Holds(backend, background, time));
        var printRoom = new PrintRoom(
                facts,
                issuing,
                new Slips(printer),
                new TouchToFirstByte(new SimpleMeterRegistry(), time),
                PaperLayout.PLAIN);
        conversations = new Conversations(
                backend,
                scanner,
                code -> code.startsWith(STRIP),
                facts,
                printRoom,
                new OutletWatch(printer, time),
                background,
                time,
                PAUSES,
                time);
        this.talk = conversations.open(scene -> shown.add(scene.step()));
    }

    Step step() {
        return talk.scene().step();
    }

    <S extends Step> S step(Class<S> kind) {
        return kind.cast(step());
    }

    TalkingKiosk inEnglish() {
        talk.touched();
        talk.speak(Language.EN);
        return this;
    }

    void pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
    }
}
