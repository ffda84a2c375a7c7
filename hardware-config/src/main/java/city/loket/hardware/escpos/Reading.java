package city.loket.hardware.escpos;

import city.loket.hardware.printer.PrinterStatus;
import city.loket.hardware.printer.PrinterStatus.Condition;
import java.util.List;
import java.util.Set;

/** What a printer's signs add up to; the worst comes first. */
final class Reading {

    private static final List<Finding> WORST_FIRST = List.of(
            new Finding(
                    Sign.UNRECOVERABLE_ERROR, Condition.ERROR, "unrecoverable error: switch the printer off and on"),
            new Finding(Sign.COVER_OPEN, Condition.COVER_OPEN, "the cover is open"),
            new Finding(Sign.PAPER_END_STOP, Condition.PAPER_OUT, "stopped by the end of the paper"),
            new Finding(Sign.PAPER_END, Condition.PAPER_OUT, "out of paper"),
            new Finding(Sign.CUTTER_ERROR, Condition.CUTTER, "the cutter is jammed"),
            new Finding(Sign.PAPER_JAM, Condition.ERROR, "the paper is jammed"),
            new Finding(Sign.RECOVERS_BY_ITSELF, Condition.ERROR, "the print head is hot; it recovers by itself"),
            new Finding(Sign.ERROR, Condition.ERROR, "the printer reports an error"),
            new Finding(Sign.OFFLINE, Condition.OFFLINE, "the printer is offline"),
            new Finding(Sign.PAPER_NEAR_END, Condition.PAPER_LOW, "the paper is nearly at its end"));

    private static final Set<Sign> ENDS_A_JOB = Set.of(
            Sign.UNRECOVERABLE_ERROR,
            Sign.COVER_OPEN,
            Sign.PAPER_END_STOP,
            Sign.PAPER_END,
            Sign.CUTTER_ERROR,
            Sign.PAPER_JAM);

    private Reading() {}

    static PrinterStatus of(Set<Sign> signs) {
        return WORST_FIRST.stream()
                .filter(finding -> signs.contains(finding.sign()))
                .findFirst()
                .map(finding -> new PrinterStatus(finding.condition(), finding.reason()))
                .orElse(new PrinterStatus(Condition.OK, "ready"));
    }

    /** Whether somebody must come before the job can go on. */
    static boolean endsAJob(Set<Sign> signs) {
        var error = signs.contains(Sign.ERROR) && !signs.contains(Sign.RECOVERS_BY_ITSELF);
        return error || signs.stream().anyMatch(ENDS_A_JOB::contains);
    }

    private record Finding(Sign sign, Condition condition, String reason) {}
}
