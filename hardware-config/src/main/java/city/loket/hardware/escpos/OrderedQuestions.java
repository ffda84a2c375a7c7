package city.loket.hardware.escpos;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a printer answers in order, behind everything it was sent before, with one byte that does not say which of them it
 * answers. So an answer is sure only while exactly one is open and nothing else was heard since it was asked.
 */
final class OrderedQuestions {

    private static final Set<Integer> VALUES = Set.of(0x00, 0x03, 0x0C, 0x0F);

    private int open;
    private boolean sure;

    synchronized void asked() {
        sure = open == 0;
        open++;
    }

    /** Something was heard that no printer says. */
    synchronized void noise() {
        sure = false;
    }

    /** What a lone byte answers; null when it is no answer. */
    synchronized Reply.@Nullable Ordered answer(int b) {
        if (open == 0 || !VALUES.contains(b)) {
            noise();
            return null;
        }
        open--;
        return new Reply.Ordered(b, sure && open == 0);
    }

    /** The printer has forgotten them, or has answered more than were known. */
    synchronized void settled() {
        open = 0;
    }
}
