package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;

/** How a printed paper is parted from the roll: cut and answered for, or left to be torn off. */
record Parting(
        Conversation conversation,
        Profile.Protocol protocol,
        Patience patience,
        Presenter presenter,
        TokenQuestion question) {

    private static final String NO_CUTTER = "this printer has no cutter";

    /** The last line is on paper. */
    PrintOutcome part(JobToken token) throws InterruptedException {
        return protocol.cut() == Cut.NONE ? toBeTornOff() : cut(token);
    }

    /** Feeds, cuts and presents what the commands print. */
    Commands finish(Commands commands) {
        return presenter.present(commands.cut(protocol.cut()));
    }

    private PrintOutcome cut(JobToken token) throws InterruptedException {
        try {
            var cut = question.ask(finish(new Commands()), afterCut(token), 0, patience.forPaper(0));
            return switch (cut) {
                case TokenAnswer.Done() -> cutterChecked();
                case TokenAnswer.Fault(var signs) ->
                    new PrintOutcome.PrintedNotCut(Reading.of(signs).reason());
                case TokenAnswer.Restarted() -> new PrintOutcome.PrintedNotCut(PrintJob.RESTARTED);
                case TokenAnswer.Silence() -> new PrintOutcome.PrintedNotCut("no answer after the cut in time");
            };
        } catch (LinkFault e) {
            return new PrintOutcome.PrintedNotCut(e.getMessage());
        }
    }

    private PrintOutcome toBeTornOff() throws InterruptedException {
        try {
            conversation.send(finish(new Commands()), patience.forAnswer());
            return new PrintOutcome.PrintedNotCut(NO_CUTTER);
        } catch (LinkFault e) {
            return new PrintOutcome.PrintedNotCut(e.getMessage());
        }
    }

    private PrintOutcome cutterChecked() throws LinkFault, InterruptedException {
        var errors = conversation.askErrors();
        if (errors.isEmpty()) {
            return new PrintOutcome.PrintedNotCut("no answer about the cutter");
        }
        return Reading.endsAJob(errors.get())
                ? new PrintOutcome.PrintedNotCut(Reading.of(errors.get()).reason())
                : new PrintOutcome.Confirmed();
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
