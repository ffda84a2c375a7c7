package city.loket.hardware.escpos;

import java.util.EnumSet;
import java.util.Set;

/** The full status of Custom's printers: the answer {@code 10 0F paper user recoverable unrecoverable} to DLE EOT 20. */
record CustomStatus(int paper, int user, int recoverable, int unrecoverable) {

    static final int LENGTH = 6;
    static final int FIRST = 0x10;
    static final int SECOND = 0x0F;
    private static final int CUTTER = 0x01;

    static CustomStatus of(byte[] answer) {
        if (answer.length != LENGTH || answer[0] != FIRST || answer[1] != SECOND) {
            throw new IllegalArgumentException("Not a full status of a Custom printer");
        }
        return new CustomStatus(answer[2], answer[3], answer[4], answer[5]);
    }

    Set<Sign> signs() {
        var signs = EnumSet.noneOf(Sign.class);
        addIf(paper, 0x01, Sign.PAPER_END, signs);
        addIf(paper, 0x04, Sign.PAPER_NEAR_END, signs);
        addIf(paper, 0x20, Sign.TICKET_IN_OUTPUT, signs);
        addIf(user, 0x01 | 0x02, Sign.COVER_OPEN, signs);
        addIf(recoverable, 0x40, Sign.PAPER_JAM, signs);
        addIf(recoverable, 0x01, Sign.RECOVERS_BY_ITSELF, signs);
        addIf(recoverable, 0x08, Sign.ERROR, signs);
        addIf(unrecoverable, CUTTER, Sign.CUTTER_ERROR, signs);
        addIf(unrecoverable, ~CUTTER, Sign.UNRECOVERABLE_ERROR, signs);
        return signs;
    }

    private static void addIf(int bits, int mask, Sign sign, Set<Sign> signs) {
        if ((bits & mask) != 0) {
            signs.add(sign);
        }
    }
}
