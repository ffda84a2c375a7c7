package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.JobToken;

/** Sends commands and behind them the question for a token, which the printer answers when it has done them. */
record TokenQuestion(Conversation conversation, Completion completion) {

    /** Blocks until the printer has answered, something went wrong, or the time is up. */
    TokenAnswer ask(Commands commands, JobToken token, Deadline deadline) throws LinkFault, InterruptedException {
        if (completion == Completion.PROCESS_ID) {
            commands.processId(token);
        } else {
            conversation.expectOrdered();
            commands.askInOrder();
        }
        conversation.send(commands, deadline.left());
        return answer(token, deadline);
    }

    private TokenAnswer answer(JobToken token, Deadline deadline) throws LinkFault, InterruptedException {
        while (true) {
            var reply = conversation.next(deadline);
            if (reply.isEmpty()) {
                return new TokenAnswer.Silence();
            }
            switch (reply.get()) {
                case Reply.ProcessId(var answered)
                when answered.equals(token.value()) -> {
                    return new TokenAnswer.Done();
                }
                case Reply.Ordered _ -> {
                    return new TokenAnswer.Done();
                }
                case Reply.Restarted _ -> {
                    return new TokenAnswer.Restarted();
                }
                case Reply.Automatic automatic
                when Reading.endsAJob(automatic.signs()) -> {
                    return new TokenAnswer.Fault(automatic.signs());
                }
                default -> {} // an answer to another job, or a change that does not matter
            }
        }
    }
}
