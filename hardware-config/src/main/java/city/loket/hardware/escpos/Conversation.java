package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.SerialLink;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Questions and answers over one connection; answers die with it, so that none is taken for an answer on the next. One question is
 * open at a time: the caller holds the printer's turn.
 */
final class Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final int QUESTIONS = 4;
    private static final int STILLNESS = 4;

    private final SerialLink link;
    private final Dialect dialect;
    private final Patience patience;
    private final OrderedQuestions ordered = new OrderedQuestions();
    private final BlockingQueue<Reply> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Reply> news = new LinkedBlockingQueue<>();
    private final Replies replies;
    private boolean answerOwed;

    /** @param unasked hears, on the line's thread, what the printer says by itself */
    Conversation(SerialLink link, Dialect dialect, Patience patience, Consumer<Reply> unasked) {
        this.link = link;
        this.dialect = dialect;
        this.patience = patience;
        replies = Replies.in(dialect, ordered, reply -> {
            switch (reply) {
                case Reply.RealTime _, Reply.Full _ -> answers.add(reply);
                case Reply.Automatic _, Reply.Restarted _ -> {
                    news.add(reply);
                    unasked.accept(reply);
                }
                default -> news.add(reply);
            }
        });
    }

    /** On the line's thread. */
    void heard(byte[] bytes) {
        replies.feed(bytes);
    }

    /** On the line's thread: nothing more will come. */
    void ended(String reason) {
        answers.add(new Reply.LineLost(reason));
        news.add(new Reply.LineLost(reason));
    }

    void send(Commands commands, Deadline deadline) throws LinkFault, InterruptedException {
        link.write(commands.bytes(), deadline.left());
    }

    /** Everything the printer says about its state when asked; empty when it leaves a question unanswered. */
    Optional<Set<Sign>> askAll() throws LinkFault, InterruptedException {
        if (dialect == Dialect.CUSTOM) {
            return ask(new Commands().askFullStatus()).map(reply -> ((Reply.Full) reply).signs());
        }
        var signs = EnumSet.noneOf(Sign.class);
        for (var question = 1; question <= QUESTIONS; question++) {
            var answer = askNow(question);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            signs.addAll(answer.get());
        }
        return Optional.of(signs);
    }

    /** What the printer says about errors of its mechanics; empty when it does not answer. */
    Optional<Set<Sign>> askErrors() throws LinkFault, InterruptedException {
        return dialect == Dialect.CUSTOM ? askAll() : askNow(3);
    }

    OrderedQuestions ordered() {
        return ordered;
    }

    /** The next thing that is no answer to a question about the state; empty when the time is up. */
    Optional<Reply> news(Deadline deadline) throws LinkFault, InterruptedException {
        return next(news, deadline);
    }

    /** What was said up to now belongs to nobody any more. */
    void forgetNews() {
        news.removeIf(reply -> !(reply instanceof Reply.LineLost));
    }

    private Optional<Set<Sign>> askNow(int question) throws LinkFault, InterruptedException {
        return ask(new Commands().askNow(question))
                .map(answer -> EpsonStatus.realTime(question, ((Reply.RealTime) answer).value()));
    }

    private Optional<Reply> ask(Commands question) throws LinkFault, InterruptedException {
        if (answerOwed) {
            awaitStillness();
        }
        answers.removeIf(reply -> !(reply instanceof Reply.LineLost));
        send(question, patience.forAnswer());
        var answer = next(answers, patience.forAnswer());
        answerOwed = answer.isEmpty();
        return answer;
    }

    /** The answers look alike: one that did not come in time must not be taken for the answer to the next question. */
    private void awaitStillness() throws LinkFault, InterruptedException {
        var enough = Deadline.in(patience.answer().multipliedBy(STILLNESS));
        while (next(answers, patience.forAnswer().orSooner(enough)).isPresent()) {
            LOG.debug("An answer came too late");
        }
    }

    private static Optional<Reply> next(BlockingQueue<Reply> queue, Deadline deadline)
            throws LinkFault, InterruptedException {
        var reply = queue.poll(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        if (reply instanceof Reply.LineLost(var reason)) {
            queue.add(reply);
            throw new LinkFault(reason);
        }
        return Optional.ofNullable(reply);
    }
}
