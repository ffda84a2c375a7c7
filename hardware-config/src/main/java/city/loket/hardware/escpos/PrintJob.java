package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import java.util.Optional;
import java.util.Set;

/** One paper on its way: state asked, sent, answered after the last line, cut, answered again. It is never begun twice. */
final class PrintJob {

    static final String CANNOT_SAY = "this printer cannot say whether it has printed";
    static final String NO_CUTTER = "this printer has no cutter";
    private static final String RESTARTED = "the printer was switched off and on, or told to forget";
    private static final String NO_ANSWER = "no answer after the last line in time";

    private final Conversation conversation;
    private final Profile.Protocol protocol;
    private final Patience patience;
    private final Presenter presenter;
    private final TokenQuestion question;
    private final JobToken token;

    PrintJob(
            Conversation conversation,
            Profile.Protocol protocol,
            Patience patience,
            Presenter presenter,
            JobToken token) {
        this.conversation = conversation;
        this.protocol = protocol;
        this.patience = patience;
        this.presenter = presenter;
        this.token = token;
        question = new TokenQuestion(conversation, protocol.completion(), patience);
    }

    /** Asks first and refuses before the first byte when the printer is not ready. */
    PrintOutcome run(byte[] paper) throws InterruptedException {
        try {
            var refusal = refusal();
            if (refusal.isPresent()) {
                return refusal.get();
            }
        } catch (LinkFault e) {
            return new PrintOutcome.Refused(Condition.OFFLINE, e.getMessage());
        }
        try {
            return protocol.completion() == Completion.NONE ? sendUnseen(paper) : send(paper);
        } catch (LinkFault e) {
            return new PrintOutcome.Unknown(e.getMessage());
        }
    }

    private Optional<PrintOutcome> refusal() throws LinkFault, InterruptedException {
        var signs = conversation.askAll();
        if (signs.isEmpty()) {
            return Optional.of(new PrintOutcome.Refused(Greeting.SILENT.condition(), Greeting.SILENT.reason()));
        }
        var status = Reading.of(signs.get());
        return status.usable()
                ? Optional.empty()
                : Optional.of(new PrintOutcome.Refused(status.condition(), status.reason()));
    }

    private PrintOutcome send(byte[] paper) throws LinkFault, InterruptedException {
        var commands = begun(paper);
        var printed = question.ask(commands, token, paper.length, patience.forPaper(paper.length));
        return switch (printed) {
            case TokenAnswer.Done() when protocol.cut() == Cut.NONE -> toBeTornOff();
            case TokenAnswer.Done() -> cut();
            case TokenAnswer.Fault(var signs) -> failed(signs);
            case TokenAnswer.Restarted() -> new PrintOutcome.Unknown(RESTARTED);
            case TokenAnswer.Silence() -> explained();
        };
    }

    /** Whoever prints without an answer can at most notice that the printer complains. */
    private PrintOutcome sendUnseen(byte[] paper) throws LinkFault, InterruptedException {
        var end = patience.forPaper(paper.length);
        conversation.send(finished(begun(paper)), end);
        while (!end.over()) {
            conversation.news(patience.forAnswer().orSooner(end));
            var fault = conversation.askAll().filter(Reading::endsAJob);
            if (fault.isPresent()) {
                return failed(fault.get());
            }
        }
        return new PrintOutcome.Unknown(CANNOT_SAY);
    }

    private PrintOutcome cut() throws InterruptedException {
        try {
            var cut = question.ask(finished(new Commands()), afterCut(token), 0, patience.forPaper(0));
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

    private PrintOutcome toBeTornOff() throws InterruptedException {
        try {
            conversation.send(finished(new Commands()), patience.forAnswer());
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

    private PrintOutcome explained() throws LinkFault, InterruptedException {
        return conversation
                .askAll()
                .filter(Reading::endsAJob)
                .map(PrintJob::failed)
                .orElse(new PrintOutcome.Unknown(NO_ANSWER));
    }

    private Commands begun(byte[] paper) {
        return new Commands().append(paper);
    }

    private Commands finished(Commands commands) {
        return presenter.present(commands.cut(protocol.cut()));
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
