package city.loket.hardware.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What a printer sends back: plainly, or as it is told to go wrong. */
final class Voice {

    /** How answers reach the host. */
    enum Manner {
        PLAIN,
        /** Answers in order wait until the manner changes. */
        LATE,
        /** Answers in order name another job. */
        WRONG,
        /** Noise stands before each answer. */
        GARBLED,
        /** A second program reads them away. */
        STOLEN
    }

    private static final int MOST_NOISE = 6;

    private final Consumer<byte[]> line;
    private final RandomGenerator random;
    private final List<byte[]> held = new ArrayList<>();
    private Manner manner = Manner.PLAIN;

    Voice(Consumer<byte[]> line, RandomGenerator random) {
        this.line = line;
        this.random = random;
    }

    synchronized void becomes(Manner other) {
        manner = other;
        if (other != Manner.LATE) {
            held.forEach(line);
            held.clear();
        }
    }

    /** At once, about the printer's state. */
    synchronized void say(byte[] bytes) {
        if (manner == Manner.GARBLED) {
            line.accept(noise());
        }
        if (manner != Manner.STOLEN) {
            line.accept(bytes);
        }
    }

    /** In order, about what has been done. */
    synchronized void answer(byte[] bytes) {
        switch (manner) {
            case LATE -> held.add(bytes);
            case WRONG -> line.accept(mistaken(bytes));
            default -> say(bytes);
        }
    }

    private byte[] noise() {
        var bytes = new byte[1 + random.nextInt(MOST_NOISE)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] mistaken(byte[] answer) {
        var other = answer.clone();
        var at = Math.max(0, other.length - 2);
        other[at] = (byte) (other[at] == 'Z' ? 'Y' : 'Z');
        return other;
    }
}
