package city.loket.hardware.escpos;

import java.util.Set;

/** What came back when a printer was asked to say that it has done everything before. */
sealed interface TokenAnswer {

    record Done() implements TokenAnswer {}

    record Fault(Set<Sign> signs) implements TokenAnswer {}

    /** It may have begun in the middle: its answer would prove nothing. */
    record Restarted() implements TokenAnswer {}

    record Silence() implements TokenAnswer {}
}
