package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.JobToken;
import java.util.Optional;

/**
 * Sends commands and behind them the question whether they are done, and waits. From when all bytes should have arrived it also asks
 * for the printer's state, because a printer that has stopped does not answer in order.
 */
record TokenQuestion(Conversation conversation, Completion completion, Patience patience) {

    /** Blocks until the printer has answered, something went wrong, or the time is up. */
    TokenAnswer ask(Commands commands, JobToken token, int bytes, Deadline deadline)
            throws LinkFault, InterruptedException {
        conversation.forgetNews();
        if (completion == Completion.PROCESS_ID) {
            commands.processId(token);
        } else {
            conversation.ordered().asked();
            commands.askInOrder(completion);
        }
        conversation.send(commands, deadline);
        var look = patience.untilArrived(bytes);
        while (true) {
            var answer = heardUntil(deadline.orSooner(look), token);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (deadline.over()) {
                return new TokenAnswer.Silence();
            }
            var stopped = stopped();
            if (stopped.isPresent()) {
                return heardUntil(Deadline.now(), token).orElse(stopped.get());
            }
            look = patience.forAnswer();
        }
    }

    private Optional<TokenAnswer> heardUntil(Deadline deadline, JobToken token) throws LinkFault, InterruptedException {
        for (var heard = conversation.news(deadline); heard.isPresent(); heard = conversation.news(deadline)) {
            var answer = meaning(heard.get(), token);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    /** Empty for an answer to another job, or a change that does not matter. */
    private Optional<TokenAnswer> meaning(Reply reply, JobToken token) throws LinkFault, InterruptedException {
        return switch (reply) {
            case Reply.ProcessId(var answered)
            when completion == Completion.PROCESS_ID && answered.equals(token.value()) ->
                Optional.of(new TokenAnswer.Done());
            case Reply.Ordered(var value, var sure) when sure -> Optional.of(ordered(value));
            case Reply.Restarted _, Reply.BufferCleared _ -> Optional.of(new TokenAnswer.Restarted());
            case Reply.Automatic automatic
            when Reading.endsAJob(automatic.signs()) -> Optional.of(new TokenAnswer.Fault(automatic.signs()));
            default -> Optional.empty();
        };
    }

    /** The answer names no job, so the printer's state must agree with it. */
    private TokenAnswer ordered(int value) throws LinkFault, InterruptedException {
        var signs = EpsonStatus.ordered(value);
        if (Reading.endsAJob(signs)) {
            return new TokenAnswer.Fault(signs);
        }
        var state = conversation.askAll();
        if (state.isEmpty()) {
            return new TokenAnswer.Silence();
        }
        return Reading.endsAJob(state.get()) ? new TokenAnswer.Fault(state.get()) : new TokenAnswer.Done();
    }

    /** A printer that does not answer at once may be starting again, and would then answer behind half a paper. */
    private Optional<TokenAnswer> stopped() throws LinkFault, InterruptedException {
        var state = conversation.askAll();
        if (state.isEmpty()) {
            return Optional.of(new TokenAnswer.Silence());
        }
        return state.filter(Reading::endsAJob).map(TokenAnswer.Fault::new);
    }
}
