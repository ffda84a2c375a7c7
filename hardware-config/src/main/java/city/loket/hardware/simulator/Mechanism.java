package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Profile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Print head, paper roll and knife: makes pieces of paper of commands, and fails in the middle when told to. */
final class Mechanism {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Tray tray;
    private final InstantSource clock;
    private final Consumer<Trouble> fault;
    private final IntConsumer presenter;
    private final PrintHead head;
    private boolean jamsAtNextCut;
    private int linesUntilPaperOut = NEVER;
    private @Nullable Instant begunAt;
    private int bytes;
    private int pieces;

    /** @param presenter told for how many seconds to hold a cut paper */
    Mechanism(Profile profile, Tray tray, InstantSource clock, IntConsumer presenter, Consumer<Trouble> fault) {
        head = new PrintHead(profile.dots());
        this.presenter = presenter;
        this.tray = tray;
        this.clock = clock;
        this.fault = fault;
    }

    void jamsAtNextCut() {
        jamsAtNextCut = true;
    }

    boolean willJam() {
        return jamsAtNextCut;
    }

    void runsOutOfPaperAfter(int lines) {
        linesUntilPaperOut = lines;
    }

    void setRight() {
        jamsAtNextCut = false;
        linesUntilPaperOut = NEVER;
    }

    /** Whether a piece has been begun and not cut off yet. */
    boolean atWork() {
        return begunAt != null;
    }

    /** @param arrivedAt when the first byte of the command arrived */
    void obey(Command.OnPaper command, Instant arrivedAt) {
        if (begunAt == null) {
            begunAt = arrivedAt;
        }
        switch (command) {
            case Command.Init() -> head.reset();
            case Command.Text(var characters) -> head.text(characters);
            case Command.LineFeed() -> endLine();
            case Command.Feed(var lines) -> head.feed(lines);
            case Command.Align(var where) -> head.align(where);
            case Command.Size(var width, var height) -> head.size(width, height);
            case Command.Bold(var on) -> head.bold(on);
            case Command.Font(var number) -> head.font(number);
            case Command.Raster raster -> head.raster(raster);
            case Command.Qr qr -> head.qr(qr);
            case Command.Cut() -> cut();
            case Command.Present(var seconds) -> presenter.accept(seconds);
        }
    }

    void counts(int received) {
        bytes += received;
    }

    /** What has been printed of a piece goes on hanging there. */
    void forget() {
        head.dropLine();
    }

    /** Somebody tears off what hangs there. */
    void tearOff() {
        if (!head.blank()) {
            eject(false);
        }
    }

    void restart() {
        forget();
        head.reset();
    }

    private void endLine() {
        head.endLine();
        if (--linesUntilPaperOut <= 0) {
            linesUntilPaperOut = NEVER;
            fault.accept(Trouble.PAPER_OUT);
        }
    }

    private void cut() {
        eject(!jamsAtNextCut);
        if (jamsAtNextCut) {
            jamsAtNextCut = false;
            fault.accept(Trouble.CUTTER_JAM);
        }
    }

    private void eject(boolean cut) {
        var printed = head.cutOff(cut);
        var now = clock.instant();
        var since = begunAt == null ? now : begunAt;
        tray.drop(
                new PrintedTicket(++pieces, now, since, bytes, printed.lines(), printed.codes(), cut, printed.sheet()));
        nextPiece();
    }

    private void nextPiece() {
        begunAt = null;
        bytes = 0;
    }
}
