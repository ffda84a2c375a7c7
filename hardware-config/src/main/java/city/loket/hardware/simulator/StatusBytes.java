package city.loket.hardware.simulator;

import java.util.Set;

/** How a printer says what troubles it: Epson, those who follow it, and Custom. */
record StatusBytes(Set<Trouble> troubles) {

    private static final int REAL_TIME = 0x12;
    private static final int AUTOMATIC = 0x10;

    byte[] answerTo(int question) {
        var bits =
                switch (question) {
                    case 1 -> offline();
                    case 2 ->
                        bit(Trouble.COVER_OPEN, 0x04)
                                | bit(Trouble.PAPER_OUT, 0x20)
                                | bit(Trouble.CUTTER_JAM, 0x40)
                                | bit(Trouble.PAPER_JAM, 0x40);
                    case 3 -> bit(Trouble.CUTTER_JAM, 0x08);
                    default -> nearEnd(0x0C) | bit(Trouble.PAPER_OUT, 0x60);
                };
        return new byte[] {(byte) (REAL_TIME | bits)};
    }

    byte[] automatic() {
        return new byte[] {
            (byte) (AUTOMATIC | offline() | bit(Trouble.COVER_OPEN, 0x20)),
            (byte) bit(Trouble.CUTTER_JAM, 0x08),
            (byte) paper(),
            0
        };
    }

    /** Custom's answer to DLE EOT 20. */
    byte[] full() {
        var paper = bit(Trouble.PAPER_OUT, 0x01) | bit(Trouble.NEAR_END, 0x04) | bit(Trouble.PAPER_IN_MOUTH, 0x20);
        return new byte[] {
            0x10,
            0x0F,
            (byte) paper,
            (byte) bit(Trouble.COVER_OPEN, 0x02),
            (byte) bit(Trouble.PAPER_JAM, 0x40),
            (byte) bit(Trouble.CUTTER_JAM, 0x01)
        };
    }

    byte[] ordered() {
        return new byte[] {(byte) paper()};
    }

    private int paper() {
        return nearEnd(0x03) | bit(Trouble.PAPER_OUT, 0x0C);
    }

    private int nearEnd(int mask) {
        return bit(Trouble.NEAR_END, mask) | bit(Trouble.PAPER_OUT, mask);
    }

    private int offline() {
        return troubles.stream().anyMatch(Trouble::stops) ? 0x08 : 0;
    }

    private int bit(Trouble trouble, int mask) {
        return troubles.contains(trouble) ? mask : 0;
    }
}
