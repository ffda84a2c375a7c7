package city.loket.hardware.escpos;

import java.util.function.Consumer;

/**
 * Takes what a printer sends apart, byte by byte, however it was cut into pieces; whatever no printer of the dialect says is noise. Never
 * throws, and keeps no more than one reply in mind.
 */
sealed interface Replies permits EpsonReplies, CustomReplies, GenericReplies {

    static Replies in(Dialect dialect, OrderedQuestions questions, Consumer<Reply> listener) {
        return switch (dialect) {
            case EPSON -> new EpsonReplies(questions, listener);
            case CUSTOM -> new CustomReplies(questions, listener);
            case GENERIC -> new GenericReplies(questions, listener);
        };
    }

    default void feed(byte[] bytes) {
        for (var b : bytes) {
            if (!isFlowControl(b)) {
                feed(b & 0xFF);
            }
        }
    }

    void feed(int b);

    /** XON and XOFF may come between any two bytes. */
    private static boolean isFlowControl(byte b) {
        return b == 0x11 || b == 0x13;
    }

    static boolean isRealTime(int b) {
        return (b & 0x93) == 0x12;
    }
}
