package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to a printer, from the greeting until the line is lost. The greeting empties the printer's buffers, so that no
 * paper of an earlier life comes out; it is repeated after a job that ended badly and after a restart. Who prints or asks holds the
 * printer's turn.
 */
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Profile.Protocol protocol;
    private final Patience patience;
    private final Consumer<PrinterStatus> told;
    private final Conversation conversation;
    private volatile boolean fresh = true;

    /** @param restarted called on the line's thread when the printer says that it was switched off and on */
    Session(
            SerialLink link,
            Profile.Protocol protocol,
            Patience patience,
            Consumer<PrinterStatus> told,
            Runnable restarted) {
        this.protocol = protocol;
        this.patience = patience;
        this.told = told;
        conversation = new Conversation(link, new Conversation.Listener() {
            @Override
            public void changed(Set<Sign> signs) {
                told.accept(Reading.of(signs));
            }

            @Override
            public void restarted() {
                fresh = true;
                restarted.run();
            }
        });
    }

    /** On the line's thread. */
    void heard(byte[] bytes) {
        conversation.heard(bytes);
    }

    /** On the line's thread: nothing more will come. */
    void ended(String reason) {
        conversation.ended(reason);
    }

    PrintOutcome print(byte[] paper, JobToken token) throws InterruptedException {
        greetIfFresh();
        var outcome = new PrintJob(conversation, protocol.completion(), patience, token).run(paper);
        switch (outcome) {
            case PrintOutcome.Confirmed _ -> {}
            case PrintOutcome.Refused(var condition, var reason) -> told.accept(new PrinterStatus(condition, reason));
            case PrintOutcome.PrintedNotCut _, PrintOutcome.Failed _, PrintOutcome.Unknown _ -> {
                fresh = true;
                greetIfFresh();
            }
        }
        return outcome;
    }

    /** Asks everything about the printer's status afresh. */
    void refresh() throws InterruptedException {
        greetIfFresh();
        ask();
    }

    private void greetIfFresh() throws InterruptedException {
        if (!fresh) {
            return;
        }
        try {
            conversation.send(new Commands().clearBuffers(), patience.forAnswer());
            if (protocol.clearsBuffers()) {
                conversation.await(Reply.BufferCleared.class, Deadline.in(patience.forAnswer()));
            }
            conversation.send(new Commands().automaticStatus(), patience.forAnswer());
            fresh = false;
            ask();
        } catch (LinkFault e) {
            LOG.debug("Not greeted: {}", e.getMessage());
        }
    }

    private void ask() throws InterruptedException {
        try {
            told.accept(conversation
                    .askAll(patience.forAnswer())
                    .map(Reading::of)
                    .orElseGet(() -> PrinterStatus.offline("the printer does not answer")));
        } catch (LinkFault e) {
            told.accept(PrinterStatus.offline(e.getMessage()));
        }
    }
}
