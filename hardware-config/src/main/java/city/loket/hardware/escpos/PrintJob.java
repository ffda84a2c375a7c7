package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import java.util.Set;

/**
 * One paper on its way: status asked, sent, answered after the last line, cut, answered again. It is never begun twice.
 */
final class PrintJob {

    private static final String RESTARTED = "the printer was switched off and on";
    private static final String NO_ANSWER = "no answer after the last line in time";

    private final Conversation conversation;
    private final TokenQuestion question;
    private final Patience patience;
    private final JobToken token;

    PrintJob(Conversation conversation, Completion completion, Patience patience, JobToken token) {
        this.conversation = conversation;
        question = new TokenQuestion(conversation, completion);
        this.patience = patience;
        this.token = token;
    }

    /** Asks first and refuses before the first byte when the printer is not ready. */
    PrintOutcome run(byte[] paper) throws InterruptedException {
        try {
            var signs = conversation.askAll(patience.forAnswer());
            if (signs.isEmpty()) {
                return new PrintOutcome.Refused(PrinterStatus.Condition.OFFLINE, "the printer does not answer");
            }
            var status = Reading.of(signs.get());
            if (!status.usable()) {
                return new PrintOutcome.Refused(status.condition(), status.reason());
            }
        } catch (LinkFault e) {
            return new PrintOutcome.Refused(PrinterStatus.Condition.OFFLINE, e.getMessage());
        }
        return send(paper);
    }

    private PrintOutcome send(byte[] paper) throws InterruptedException {
        try {
            var printed = question.ask(new Commands().append(paper), token, patience.forPaper(paper.length));
            return switch (printed) {
                case TokenAnswer.Done() -> cut();
                case TokenAnswer.Fault(var signs) -> failed(signs);
                case TokenAnswer.Restarted() -> new PrintOutcome.Unknown(RESTARTED);
                case TokenAnswer.Silence() -> explained();
            };
        } catch (LinkFault e) {
            return new PrintOutcome.Unknown(e.getMessage());
        }
    }

    private PrintOutcome cut() throws InterruptedException {
        try {
            var cut = question.ask(new Commands().cut(), afterCut(token), patience.forCut());
            return switch (cut) {
                case TokenAnswer.Done() -> cutterChecked();
                case TokenAnswer.Fault(var signs) ->
                    new PrintOutcome.PrintedNotCut(Reading.of(signs).reason());
                case TokenAnswer.Restarted() -> new PrintOutcome.PrintedNotCut(RESTARTED);
                case TokenAnswer.Silence() -> new PrintOutcome.PrintedNotCut("no answer after the cut in time");
            };
        } catch (LinkFault e) {
            return new PrintOutcome.PrintedNotCut(e.getMessage());
        }
    }

    private PrintOutcome cutterChecked() throws LinkFault, InterruptedException {
        var errors = conversation.ask(3, patience.forAnswer());
        if (errors.isEmpty()) {
            return new PrintOutcome.PrintedNotCut("no answer about the cutter");
        }
        return Reading.endsAJob(errors.get())
                ? new PrintOutcome.PrintedNotCut(Reading.of(errors.get()).reason())
                : new PrintOutcome.Confirmed();
    }

    private PrintOutcome explained() throws LinkFault, InterruptedException {
        return conversation
                .askAll(patience.forAnswer())
                .filter(Reading::endsAJob)
                .map(PrintJob::failed)
                .orElse(new PrintOutcome.Unknown(NO_ANSWER));
    }

    private static PrintOutcome failed(Set<Sign> signs) {
        var status = Reading.of(signs);
        return new PrintOutcome.Failed(status.condition(), status.reason());
    }

    /** A token no character of which is the job's own, so that the answer before the cut is not taken for the one after it. */
    static JobToken afterCut(JobToken token) {
        var other = token.value()
                .chars()
                .map(c -> 0x20 + (c - 0x20 + 47) % 95)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return new JobToken(other.toString());
    }
}
