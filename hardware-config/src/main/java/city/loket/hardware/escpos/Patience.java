package city.loket.hardware.escpos;

import java.time.Duration;

/** How long to wait on a line of this speed, for printers that print at least as fast as the line carries. */
record Patience(int baud) {

    private static final Duration ANSWER = Duration.ofSeconds(1);
    private static final Duration MECHANICS = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    Duration forAnswer() {
        return ANSWER;
    }

    /** Half as long again as the line needs, and time for the mechanics. */
    Deadline forPaper(int bytes) {
        var wanted = onTheLine(bytes).multipliedBy(3).dividedBy(2).plus(MECHANICS);
        return Deadline.in(wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST);
    }

    Deadline forCut() {
        return Deadline.in(MECHANICS);
    }

    private Duration onTheLine(int bytes) {
        return Duration.ofNanos(bytes * 10L * 1_000_000_000L / baud);
    }
}
