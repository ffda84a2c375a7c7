package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.SerialLink;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Questions and answers over one connection; answers die with it, so that none is taken for an answer on the next. One question is
 * outstanding at a time: the caller holds the printer's lock.
 */
final class Conversation {

    static final int QUESTIONS = 4;

    private final SerialLink link;
    private final BlockingQueue<Reply> inbox = new LinkedBlockingQueue<>();
    private final EpsonReplies replies;

    Conversation(SerialLink link, Listener listener) {
        this.link = link;
        replies = new EpsonReplies(reply -> {
            inbox.add(reply);
            switch (reply) {
                case Reply.Automatic automatic -> listener.changed(automatic.signs());
                case Reply.Restarted _ -> listener.restarted();
                default -> {} // an answer, which whoever asked takes out of the inbox
            }
        });
    }

    /** On the line's thread. */
    void heard(byte[] bytes) {
        replies.feed(bytes);
    }

    /** On the line's thread: nothing more will come. */
    void ended(String reason) {
        inbox.add(new Reply.LineLost(reason));
    }

    void send(Commands commands, Duration patience) throws LinkFault, InterruptedException {
        link.write(commands.bytes(), patience);
    }

    /** Asks DLE EOT 1 to 4, each after the answer to the one before; empty when the printer leaves one unanswered. */
    Optional<Set<Sign>> askAll(Duration patience) throws LinkFault, InterruptedException {
        var signs = EnumSet.noneOf(Sign.class);
        for (var question = 1; question <= QUESTIONS; question++) {
            var answer = ask(question, patience);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            signs.addAll(answer.get());
        }
        return Optional.of(signs);
    }

    Optional<Set<Sign>> ask(int question, Duration patience) throws LinkFault, InterruptedException {
        forgetOldAnswers();
        send(new Commands().askNow(question), patience);
        return await(Reply.RealTime.class, Deadline.in(patience))
                .map(answer -> EpsonStatus.realTime(question, answer.value()));
    }

    void expectOrdered() {
        replies.expectOrdered();
    }

    /** Waits for the next reply of one kind and drops the others; empty when the time is up. */
    <R extends Reply> Optional<R> await(Class<R> kind, Deadline deadline) throws LinkFault, InterruptedException {
        while (true) {
            var reply = next(deadline);
            if (reply.isEmpty() || kind.isInstance(reply.get())) {
                return reply.map(kind::cast);
            }
        }
    }

    /** Empty when the time is up. */
    Optional<Reply> next(Deadline deadline) throws LinkFault, InterruptedException {
        var reply = inbox.poll(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        if (reply instanceof Reply.LineLost(var reason)) {
            inbox.add(reply);
            throw new LinkFault(reason);
        }
        return Optional.ofNullable(reply);
    }

    private void forgetOldAnswers() {
        inbox.removeIf(reply -> !(reply instanceof Reply.LineLost));
    }

    /** Hears what the printer says unasked, on the line's thread. */
    interface Listener {
        void changed(Set<Sign> signs);

        void restarted();
    }
}
