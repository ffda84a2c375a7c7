package city.loket.kiosk.conversation;

import city.loket.hardware.scanner.CodeScanner;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.background.Timers;
import city.loket.kiosk.printing.OutletWatch;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The conversations of this kiosk, one per screen that shows it. What the scanner reads goes to the one touched last. */
public final class Conversations implements AutoCloseable {

    private final Backend backend;
    private final Predicate<String> strips;
    private final OfficeFacts facts;
    private final PrintRoom printRoom;
    private final OutletWatch outlet;
    private final Executor background;
    private final Timers timers;
    private final Pauses pauses;
    private final InstantSource clock;
    private final CodeScanner.Subscription scans;
    private final List<Open> open = new CopyOnWriteArrayList<>();

    /** @param strips which codes are those of the booth's strips */
    public Conversations(
            Backend backend,
            CodeScanner scanner,
            Predicate<String> strips,
            OfficeFacts facts,
            PrintRoom printRoom,
            OutletWatch outlet,
            Executor background,
            Timers timers,
            Pauses pauses,
            InstantSource clock) {
        this.backend = backend;
        this.strips = strips;
        this.facts = facts;
        this.printRoom = printRoom;
        this.background = background;
        this.timers = timers;
        this.pauses = pauses;
        this.clock = clock;
        this.outlet = outlet;
        this.scans = scanner.listen(this::scanned);
        outlet.listen(() -> open.forEach(one -> one.stage().tell()));
    }

    /** Begins to talk; {@code audience} hears of each new scene, on any thread, and must not block. */
    public Conversation open(Consumer<Scene> audience) {
        var stages = new AtomicReference<Backstage>();
        var kept = new KeptPlace(backend.places(), background);
        var stage = new Stage(
                clock,
                timers,
                pauses,
                outlet::outlet,
                scene -> {
                    kept.shown(scene.step());
                    audience.accept(scene);
                },
                step -> stages.get().impatient(step));
        var reception = new Reception(backend, facts, clock);
        var backstage = new Backstage(background, stage, facts, reception, printRoom, clock);
        stages.set(backstage);
        var book = new AppointmentBook(backend, facts, kept);
        var conversation = new Conversation(stage, backstage, reception, book, printRoom, facts, strips);
        stage.touched();
        open.add(new Open(conversation, stage));
        conversation.open();
        return conversation;
    }

    /** Nobody watches any more; what is on its way still ends well. */
    public void close(Conversation conversation) {
        open.removeIf(one -> one.conversation() == conversation);
    }

    private void scanned(String code) {
        open.stream()
                .max(Comparator.comparing(one -> one.stage().lastTouch()))
                .ifPresent(one -> one.conversation().scanned(code));
    }

    @Override
    public void close() {
        scans.close();
    }

    private record Open(Conversation conversation, Stage stage) {}
}
