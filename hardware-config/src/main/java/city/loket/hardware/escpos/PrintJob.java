package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import java.util.Optional;
import java.util.Set;

/** One paper on its way: state asked, sent, answered after the last line, cut, answered again. It is never begun twice. */
final class PrintJob {

    private static final String CANNOT_SAY = "this printer cannot say whether it has printed";
    static final String RESTARTED = "the printer was switched off and on, or told to forget";
    private static final String NO_ANSWER = "no answer after the last line in time";

    private final Conversation conversation;
    private final Profile.Protocol protocol;
    private final Patience patience;
    private final Parting parting;
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
        this.token = token;
        question = new TokenQuestion(conversation, protocol.completion(), patience);
        parting = new Parting(conversation, protocol, patience, presenter, question);
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
            case TokenAnswer.Done() -> parting.part(token);
            case TokenAnswer.Fault(var signs) -> failed(signs);
            case TokenAnswer.Restarted() -> new PrintOutcome.Unknown(RESTARTED);
            case TokenAnswer.Silence() -> explained();
        };
    }

    /** Whoever prints without an answer can at most notice that the printer complains. */
    private PrintOutcome sendUnseen(byte[] paper) throws LinkFault, InterruptedException {
        var end = patience.forPaper(paper.length);
        conversation.send(parting.finish(begun(paper)), end);
        while (!end.over()) {
            conversation.news(patience.forAnswer().orSooner(end));
            var fault = conversation.askAll().filter(Reading::endsAJob);
            if (fault.isPresent()) {
                return failed(fault.get());
            }
        }
        return new PrintOutcome.Unknown(CANNOT_SAY);
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

    private static PrintOutcome failed(Set<Sign> signs) {
        var status = Reading.of(signs);
        return new PrintOutcome.Failed(status.condition(), status.reason());
    }
}
