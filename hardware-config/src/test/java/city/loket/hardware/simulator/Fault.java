package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Completion;
import city.loket.hardware.simulator.Voice.Manner;
import java.time.Duration;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** What goes wrong in real offices. */
enum Fault {
    NONE,
    PAPER_OUT,
    COVER_OPEN,
    CUTTER_JAM,
    PAPER_JAM,
    POWER_CYCLE,
    UNPLUGGED,
    STOPPED_READER,
    GARBAGE,
    LATE_TOKEN,
    WRONG_TOKEN,
    STOLEN_ANSWERS,
    SECOND_PROGRAM;

    private static final byte[] STATUS_QUESTION = HexFormat.of().parseHex("100401");
    private static final byte[] CLEAR = HexFormat.of().parseHex("10140801031401060208");
    private static final byte[] ORDERED_QUESTION = HexFormat.of().parseHex("1D7201");
    private static final byte[] FOREIGN_TOKEN = HexFormat.of().parseHex("1D2848060030305A5A5A5A");

    void strike(SimulatedPrinter printer, RandomGenerator random) {
        switch (this) {
            case NONE -> {}
            case PAPER_OUT -> printer.has(Trouble.PAPER_OUT);
            case COVER_OPEN -> printer.has(Trouble.COVER_OPEN);
            case CUTTER_JAM -> printer.jamsAtNextCut();
            case PAPER_JAM -> printer.has(Trouble.PAPER_JAM);
            case POWER_CYCLE -> printer.powerCycle(Duration.ofMillis(250 + random.nextInt(250)));
            case UNPLUGGED -> printer.wire().unplug();
            case STOPPED_READER -> printer.reader().close();
            case GARBAGE -> printer.voice().becomes(Manner.GARBLED);
            case LATE_TOKEN -> printer.voice().becomes(Manner.LATE);
            case WRONG_TOKEN -> printer.voice().becomes(Manner.WRONG);
            case STOLEN_ANSWERS -> printer.voice().becomes(Manner.STOLEN);
            case SECOND_PROGRAM -> printer.isSent(foreign(printer, random));
        }
    }

    /** Somebody comes and sets everything right. */
    static void heal(SimulatedPrinter printer) {
        printer.after(0, () -> {});
        printer.voice().becomes(Manner.PLAIN);
        printer.reader().open();
        printer.wire().plug();
        printer.setRight();
        printer.isTaken();
    }

    private static byte[] foreign(SimulatedPrinter printer, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> STATUS_QUESTION;
            case 1 -> printer.profile().protocol().clearsBuffers() ? CLEAR : STATUS_QUESTION;
            default ->
                printer.profile().protocol().completion() == Completion.PROCESS_ID ? FOREIGN_TOKEN : ORDERED_QUESTION;
        };
    }
}
