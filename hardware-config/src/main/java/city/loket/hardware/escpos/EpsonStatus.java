package city.loket.hardware.escpos;

import java.util.EnumSet;
import java.util.Set;

/** The meaning of the bits in Epson's status bytes. */
final class EpsonStatus {

    private EpsonStatus() {}

    /** The answer to DLE EOT {@code question}. */
    static Set<Sign> realTime(int question, int answer) {
        var signs = EnumSet.noneOf(Sign.class);
        switch (question) {
            case 1 -> signs.add(has(answer, 0x08) ? Sign.OFFLINE : Sign.ONLINE);
            case 2 -> {
                addIf(has(answer, 0x04), Sign.COVER_OPEN, signs);
                addIf(has(answer, 0x20), Sign.PAPER_END_STOP, signs);
                addIf(has(answer, 0x40), Sign.ERROR, signs);
            }
            case 3 -> addErrors(answer, signs);
            case 4 -> addPaper(has(answer, 0x0C), has(answer, 0x60), signs);
            default -> throw new IllegalArgumentException("There is no DLE EOT " + question);
        }
        return signs;
    }

    static Set<Sign> automatic(Reply.Automatic status) {
        var signs = EnumSet.of(has(status.first(), 0x08) ? Sign.OFFLINE : Sign.ONLINE);
        addIf(has(status.first(), 0x20), Sign.COVER_OPEN, signs);
        addErrors(status.second(), signs);
        addPaper(has(status.third(), 0x03), has(status.third(), 0x0C), signs);
        return signs;
    }

    /** The answer to GS r 1. */
    static Set<Sign> ordered(int answer) {
        var signs = EnumSet.noneOf(Sign.class);
        addPaper(has(answer, 0x03), has(answer, 0x0C), signs);
        return signs;
    }

    private static void addErrors(int bits, Set<Sign> signs) {
        addIf(has(bits, 0x08), Sign.CUTTER_ERROR, signs);
        addIf(has(bits, 0x20), Sign.UNRECOVERABLE_ERROR, signs);
        addIf(has(bits, 0x40), Sign.RECOVERS_BY_ITSELF, signs);
    }

    private static void addPaper(boolean nearEnd, boolean end, Set<Sign> signs) {
        addIf(nearEnd, Sign.PAPER_NEAR_END, signs);
        addIf(end, Sign.PAPER_END, signs);
    }

    private static void addIf(boolean found, Sign sign, Set<Sign> signs) {
        if (found) {
            signs.add(sign);
        }
    }

    private static boolean has(int bits, int mask) {
        return (bits & mask) != 0;
    }
}
