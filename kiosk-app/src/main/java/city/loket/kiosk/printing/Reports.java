package city.loket.kiosk.printing;

import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrintOutcome.Confirmed;
import city.loket.hardware.printer.PrintOutcome.Failed;
import city.loket.hardware.printer.PrintOutcome.PrintedNotCut;
import city.loket.hardware.printer.PrintOutcome.Refused;
import city.loket.hardware.printer.PrintOutcome.Unknown;
import city.loket.kiosk.backend.PrintReport;

/** A printer's outcome in the words of the backend. */
final class Reports {

    private Reports() {}

    static PrintReport of(String job, PrintOutcome outcome) {
        return switch (outcome) {
            case Confirmed() -> new PrintReport(job, PrintReport.Outcome.CONFIRMED, null);
            case PrintedNotCut(var reason) -> new PrintReport(job, PrintReport.Outcome.PRINTED_NOT_CUT, reason);
            case Refused(var condition, var reason) -> new PrintReport(job, PrintReport.Outcome.REFUSED, reason);
            case Failed(var condition, var reason) -> new PrintReport(job, PrintReport.Outcome.FAILED, reason);
            case Unknown(var reason) -> new PrintReport(job, PrintReport.Outcome.UNKNOWN, reason);
        };
    }

    static boolean onPaper(PrintOutcome outcome) {
        return switch (outcome) {
            case Confirmed confirmed -> true;
            case PrintedNotCut notCut -> true;
            case Refused refused -> false;
            case Failed failed -> false;
            case Unknown unknown -> false;
        };
    }
}
