package city.loket.kiosk.attendant;

import city.loket.hardware.booth.PhotoBooth.Hearing;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.words.Words;

/** What printer, booths and jobs are called in the attendant's language; the reasons behind them stay in English, as in the logs. */
record Says(Words words) {

    String condition(Condition condition) {
        return words.of(
                switch (condition) {
                    case OK -> "attendant.printer.ok";
                    case PAPER_LOW -> "attendant.printer.paper-low";
                    case PAPER_OUT -> "attendant.printer.paper-out";
                    case COVER_OPEN -> "attendant.printer.cover-open";
                    case CUTTER -> "attendant.printer.cutter";
                    case ERROR -> "attendant.printer.error";
                    case OFFLINE -> "attendant.printer.offline";
                });
    }

    String hearing(Hearing hearing) {
        return words.of(
                switch (hearing) {
                    case OK -> "attendant.booth.ok";
                    case OFFLINE -> "attendant.booth.offline";
                    case SILENT -> "attendant.booth.silent";
                });
    }

    String outcome(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Confirmed() -> words.of("attendant.job.confirmed");
            case PrintOutcome.PrintedNotCut(var reason) -> words.of("attendant.job.not-cut", reason);
            case PrintOutcome.Refused(var condition, var reason) -> words.of("attendant.job.refused", reason);
            case PrintOutcome.Failed(var condition, var reason) -> words.of("attendant.job.failed", reason);
            case PrintOutcome.Unknown(var reason) -> words.of("attendant.job.unknown", reason);
        };
    }
}
