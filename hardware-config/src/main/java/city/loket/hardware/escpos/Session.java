package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import java.util.function.Consumer;

/**
 * One connection to a printer, until the line is lost. It begins with a {@link Greeting}, which is repeated after a job that ended
 * badly, after a restart and after a silence. Who prints or asks holds the printer's turn.
 */
final class Session {

    private final Profile.Protocol protocol;
    private final Patience patience;
    private final Remains remains;
    private final Presenter presenter;
    private final Consumer<PrinterStatus> told;
    private final Conversation conversation;
    private volatile boolean fresh = true;

    /** @param restarted called on the line's thread when the printer says that it was switched off and on */
    Session(
            SerialLink link,
            Profile.Protocol protocol,
            Patience patience,
            Remains remains,
            Presenter presenter,
            Consumer<PrinterStatus> told,
            Runnable restarted) {
        this.protocol = protocol;
        this.patience = patience;
        this.remains = remains;
        this.presenter = presenter;
        this.told = told;
        conversation = new Conversation(link, protocol.dialect(), patience, reply -> {
            if (reply instanceof Reply.Automatic change) {
                told.accept(Reading.of(change.signs()));
            } else {
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
        if (fresh) {
            var status = greet();
            if (!status.usable()) {
                return new PrintOutcome.Refused(status.condition(), status.reason());
            }
        }
        var outcome = new PrintJob(conversation, protocol, patience, presenter, token).run(paper);
        switch (outcome) {
            case PrintOutcome.Confirmed _ -> presenter.presented();
            case PrintOutcome.Refused(var condition, var reason) -> told.accept(new PrinterStatus(condition, reason));
            case PrintOutcome.PrintedNotCut _ -> greet();
            case PrintOutcome.Failed _, PrintOutcome.Unknown _ -> {
                remains.leave(paper.length);
                greet();
            }
        }
        return outcome;
    }

    /** Asks everything about the printer's state afresh. */
    void refresh() throws InterruptedException {
        if (fresh) {
            greet();
            return;
        }
        try {
            var signs = conversation.askAll();
            signs.ifPresent(presenter::sees);
            fresh = signs.isEmpty();
            told.accept(signs.map(Reading::of).orElse(Greeting.SILENT));
        } catch (LinkFault e) {
            told.accept(PrinterStatus.offline(e.getMessage()));
        }
    }

    private PrinterStatus greet() throws InterruptedException {
        fresh = false;
        var status = greeted();
        fresh |= !status.usable();
        told.accept(status);
        return status;
    }

    private PrinterStatus greeted() throws InterruptedException {
        try {
            return new Greeting(conversation, protocol, patience, remains).greet();
        } catch (LinkFault e) {
            return PrinterStatus.offline(e.getMessage());
        }
    }
}
