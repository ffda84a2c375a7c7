package city.loket.hardware.simulator;

import city.loket.hardware.escpos.EscPosPrinter;
import city.loket.hardware.escpos.Patience;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.ReceiptPrinter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The real driver at a simulated printer behind a pseudo-terminal, with a fast line and little patience. */
final class DriverBench implements Bench {

    private static final int BAUD = 115_200;
    private static final int FAST = 2_000_000;
    private static final String STRUCK_OUT = "X X";

    private final Tray tray = new Tray();
    private final SimulatedPrinter simulated;
    private final EscPosPrinter printer;

    DriverBench(Path folder, Profile profile) {
        this(folder, profile, patience(Duration.ofMillis(250)));
    }

    DriverBench(Path folder, Profile profile, Patience patience) {
        var path = folder.resolve("printer");
        simulated = new SimulatedPrinter(path, FAST, profile, tray, InstantSource.system());
        var port = new SerialPortSettings(path.toString(), BAUD, Flow.NONE);
        printer = new EscPosPrinter(profile, patience, () -> JSerialCommLink.open(port, LinkTrace.NONE));
    }

    static Patience patience(Duration answer) {
        return new Patience(
                BAUD,
                answer,
                answer.multipliedBy(4),
                Duration.ofSeconds(5),
                Duration.ofMillis(300),
                Duration.ofSeconds(1),
                List.of(Duration.ofMillis(30)));
    }

    SimulatedPrinter simulated() {
        return simulated;
    }

    Tray tray() {
        return tray;
    }

    @Override
    public ReceiptPrinter printer() {
        return printer;
    }

    @Override
    public void paperOut() {
        simulated.has(Trouble.PAPER_OUT);
    }

    @Override
    public void coverOpen() {
        simulated.has(Trouble.COVER_OPEN);
    }

    @Override
    public void nearEnd() {
        simulated.has(Trouble.NEAR_END);
    }

    @Override
    public void cutterJamsAtNextCut() {
        simulated.jamsAtNextCut();
    }

    @Override
    public void paperEnds() {
        simulated.runsOutOfPaperAfter(3);
    }

    @Override
    public void linePulled() {
        simulated.wire().unplug();
    }

    @Override
    public void setRight() {
        simulated.wire().plug();
        simulated.setRight();
    }

    @Override
    public void somebodyTakesThePaper() {
        simulated.isTaken();
    }

    /** The presenter's own time does. */
    @Override
    public void nobodyTakesThePaper() {}

    @Override
    public long papersWith(String text) {
        simulated.isTaken();
        return tray.newestFirst().stream()
                .map(paper -> withoutWhatIsStruckOut(paper.lines()))
                .flatMap(List::stream)
                .filter(text::equals)
                .count();
    }

    private static List<String> withoutWhatIsStruckOut(List<String> lines) {
        var last = 0;
        for (var i = 0; i < lines.size(); i++) {
            last = lines.get(i).startsWith(STRUCK_OUT) ? i + 1 : last;
        }
        return lines.subList(last, lines.size());
    }

    @Override
    public void close() {
        printer.close();
        simulated.close();
    }
}
