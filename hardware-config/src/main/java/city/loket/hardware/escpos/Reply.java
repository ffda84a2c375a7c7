package city.loket.hardware.escpos;

import java.util.Set;

/** One thing heard on the printer's line. */
sealed interface Reply {

    /** Answers DLE EOT; which of the four questions it answers only the asker knows. */
    record RealTime(int value) implements Reply {}

    /** Sent by the printer by itself when something changed. */
    record Automatic(int first, int second, int third, int fourth) implements Reply {
        Set<Sign> signs() {
            return EpsonStatus.automatic(this);
        }
    }

    /** All data before this token has been printed. */
    record ProcessId(String token) implements Reply {}

    /** The receive and print buffers are empty, and pending tokens are dropped. */
    record BufferCleared() implements Reply {}

    /** The power-on notice: the printer was switched off and on, and knows nothing of what it was sent before. */
    record Restarted() implements Reply {}

    /** Answers GS r 1 or ESC v; {@code sure} when it can only be the answer to the one question that was open. */
    record Ordered(int value, boolean sure) implements Reply {}

    /** Answers DLE EOT 20 on Custom's printers. */
    record Full(Set<Sign> signs) implements Reply {}

    /** Not said by the printer: the line died, and nothing more will come. */
    record LineLost(String reason) implements Reply {}
}
