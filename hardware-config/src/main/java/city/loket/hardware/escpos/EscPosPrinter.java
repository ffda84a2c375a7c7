package city.loket.hardware.escpos;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.printer.ReceiptPrinter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks ESC/POS over a line that may stall or die at any byte. On each new connection it asks everything about the printer's
 * status; between jobs it asks again every {@link Patience#poll}.
 */
public final class EscPosPrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(EscPosPrinter.class);
    private static final int SOMETHING = 1;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(45);

    private final Profile profile;
    private final Patience patience;
    private final Remains remains = new Remains();
    private final Presenter presenter;
    private final Line line;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("printer status").factory());
    private volatile PrinterStatus status = PrinterStatus.offline("not asked yet");
    private volatile @Nullable Session session;

    public EscPosPrinter(Profile profile, Patience patience, SerialLink.Opener opener) {
        this.profile = profile;
        this.patience = patience;
        presenter = new Presenter(profile.protocol().presenter(), patience.takeBack());
        line = new Line("printer", opener, new Ear(), patience.reopening()).start();
        var poll = patience.poll().toMillis();
        background.scheduleWithFixedDelay(this::poll, poll, poll, TimeUnit.MILLISECONDS);
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
        var open = session;
        if (open == null) {
            return new PrintOutcome.Refused(Condition.OFFLINE, line.reason());
        }
        var bytes = new Typesetter(profile).set(paper);
        LOG.info("Job {}: {} bytes begin", token.value(), bytes.length);
        var outcome = open.print(bytes, token);
        LOG.info("Job {}: {}", token.value(), outcome);
        watchPresenter();
        return outcome;
    }

    @Override
    public PrinterStatus status() {
        return status;
    }

    @Override
    public Handover lastPaper() {
        return presenter.handover();
    }

    @Override
    public void leftUnfinished() {
        remains.leave(SOMETHING);
    }

    @Override
    public void close() {
        background.shutdownNow();
        line.close();
    }

    private void poll() {
        var open = session;
        if (open == null || !turn.tryLock()) {
            return;
        }
        try {
            open.refresh();
            watchPresenter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private void watchPresenter() {
        if (presenter.waits() && !background.isShutdown()) {
            background.schedule(this::poll, patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private final class Ear implements Line.Ear {

        @Override
        public void opened(SerialLink link) {
            session = new Session(
                    link, profile.protocol(), patience, remains, presenter, news -> status = news, this::pollSoon);
            pollSoon();
        }

        private void pollSoon() {
            if (!background.isShutdown()) {
                background.execute(EscPosPrinter.this::poll);
            }
        }

        @Override
        public void heard(byte[] bytes) {
            var open = session;
            if (open != null) {
                open.heard(bytes);
            }
        }

        @Override
        public void lost(String reason) {
            var open = session;
            session = null;
            status = PrinterStatus.offline(reason);
            if (open != null) {
                open.ended(reason);
            }
        }
    }
}
