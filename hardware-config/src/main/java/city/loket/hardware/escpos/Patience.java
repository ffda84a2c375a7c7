package city.loket.hardware.escpos;

import city.loket.hardware.link.Line;
import java.time.Duration;
import java.util.List;

/**
 * How long to wait for what on a line of {@code baud} bits a second.
 *
 * @param answer for the answer to a question that is answered at once
 * @param mechanics for a whole paper to come out, and for the cut, once all bytes have arrived
 * @param longest for one paper, whatever the line's speed
 * @param poll between two looks at an idle printer
 * @param takeBack until a presenter takes back what nobody took; whole seconds
 * @param reopening between the attempts to open a lost line; the last one repeats
 */
public record Patience(
        int baud,
        Duration answer,
        Duration mechanics,
        Duration longest,
        Duration poll,
        Duration takeBack,
        List<Duration> reopening) {

    private static final int LONGEST_PAPER_IN_MILLIMETRES = 300;
    private static final Duration LEAST_MECHANICS = Duration.ofSeconds(5);

    public static Patience with(Profile printer, int baud) {
        var printing = Duration.ofMillis(
                2000 + 1000L * LONGEST_PAPER_IN_MILLIMETRES / printer.port().millimetresPerSecond());
        return new Patience(
                baud,
                Duration.ofSeconds(1),
                printing.compareTo(LEAST_MECHANICS) > 0 ? printing : LEAST_MECHANICS,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Line.REOPENING);
    }

    /** Half as long again as the line needs, and time for the mechanics. */
    Deadline forPaper(int bytes) {
        var wanted = onTheLine(bytes).multipliedBy(3).dividedBy(2).plus(mechanics);
        return Deadline.in(wanted.compareTo(longest) < 0 ? wanted : longest);
    }

    /** When all bytes should have arrived, so that a question is answered at once again. */
    Deadline untilArrived(int bytes) {
        return Deadline.in(onTheLine(bytes).plus(answer.dividedBy(4)));
    }

    Deadline forAnswer() {
        return Deadline.in(answer);
    }

    private Duration onTheLine(int bytes) {
        return Duration.ofNanos(bytes * 10L * 1_000_000_000L / baud);
    }
}
