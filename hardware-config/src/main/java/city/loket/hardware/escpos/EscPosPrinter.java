package city.loket.hardware.escpos;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.printer.ReceiptPrinter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks ESC/POS over a line that may stall or die at any byte. On each new connection it empties the printer's buffers, so that no paper of
 * an earlier life comes out, and asks everything about its status; between jobs it asks again every ten seconds.
 */
public final class EscPosPrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(EscPosPrinter.class);
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(45);

    private final Profile profile;
    private final Patience patience;
    private final Line line;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("printer status").factory());
    private volatile PrinterStatus status = offline("not asked yet");
    private volatile @Nullable Conversation conversation;
    private volatile boolean fresh;

    public EscPosPrinter(Profile profile, int baud, SerialLink.Opener opener) {
        this.profile = profile;
        patience = new Patience(baud);
        line = new Line("printer", opener, new Ear()).start();
        background.scheduleWithFixedDelay(this::poll, POLL.toSeconds(), POLL.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public PrintOutcome print(Paper paper, JobToken token) {
        try {
            if (!turn.tryLock(LONGEST_TURN.toSeconds(), TimeUnit.SECONDS)) {
                return new PrintOutcome.Refused(Condition.ERROR, "another paper is still being printed");
            }
            try {
                return printNow(paper, token);
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new PrintOutcome.Unknown("interrupted");
        }
    }

    private PrintOutcome printNow(Paper paper, JobToken token) throws InterruptedException {
        var talk = conversation;
        if (talk == null) {
            return new PrintOutcome.Refused(Condition.OFFLINE, line.reason());
        }
        greetIfFresh(talk);
        var bytes = new Typesetter(profile).set(paper);
        LOG.info("Job {}: {} bytes begin", token.value(), bytes.length);
        var outcome = new PrintJob(talk, profile.dialect(), patience, token).run(bytes);
        LOG.info("Job {}: {}", token.value(), outcome);
        settle(talk, outcome);
        return outcome;
    }

    private void settle(Conversation talk, PrintOutcome outcome) throws InterruptedException {
        switch (outcome) {
            case PrintOutcome.Confirmed _ -> {}
            case PrintOutcome.Refused(var condition, var reason) -> status = new PrinterStatus(condition, reason);
            case PrintOutcome.PrintedNotCut _, PrintOutcome.Failed _, PrintOutcome.Unknown _ -> {
                fresh = true;
                greetIfFresh(talk);
            }
        }
    }

    @Override
    public PrinterStatus status() {
        return status;
    }

    @Override
    public void close() {
        background.shutdownNow();
        line.close();
    }

    private void poll() {
        var talk = conversation;
        if (talk == null || !turn.tryLock()) {
            return;
        }
        try {
            greetIfFresh(talk);
            refresh(talk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    /** Clears what an earlier job may have left behind and has changes reported from now on. */
    private void greetIfFresh(Conversation talk) throws InterruptedException {
        if (!fresh) {
            return;
        }
        try {
            talk.send(new Commands().clearBuffers(), patience.forAnswer());
            if (profile.dialect().processId()) {
                talk.await(Reply.BufferCleared.class, Deadline.in(patience.forAnswer()));
            }
            talk.send(new Commands().automaticStatus(), patience.forAnswer());
            fresh = false;
            refresh(talk);
        } catch (LinkFault e) {
            LOG.debug("Not greeted: {}", e.getMessage());
        }
    }

    private void refresh(Conversation talk) throws InterruptedException {
        try {
            status = talk.askAll(patience.forAnswer()).map(Reading::of).orElse(offline("the printer does not answer"));
        } catch (LinkFault e) {
            status = offline(e.getMessage());
        }
    }

    private static PrinterStatus offline(String reason) {
        return new PrinterStatus(Condition.OFFLINE, reason);
    }

    private final class Ear implements Line.Ear {

        @Override
        public void opened(SerialLink link) {
            fresh = true;
            conversation = new Conversation(link, this::changed);
            background.execute(EscPosPrinter.this::poll);
        }

        @Override
        public void heard(byte[] bytes) {
            var talk = conversation;
            if (talk != null) {
                talk.heard(bytes);
            }
        }

        @Override
        public void lost(String reason) {
            var talk = conversation;
            conversation = null;
            status = offline(reason);
            if (talk != null) {
                talk.ended(reason);
            }
        }

        private void changed(Set<Sign> signs) {
            status = Reading.of(signs);
        }
    }
}
