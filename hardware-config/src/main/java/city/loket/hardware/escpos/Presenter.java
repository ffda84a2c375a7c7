package city.loket.hardware.escpos;

import city.loket.hardware.printer.Handover;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mouth of a printer that holds a cut paper until it is taken, and takes it back after a while; outlives connections. */
final class Presenter {

    private static final Logger LOG = LoggerFactory.getLogger(Presenter.class);

    private final boolean exists;
    private final Duration takeBack;
    private volatile Handover handover = Handover.UNSEEN;
    private volatile Deadline heldUntil = Deadline.now();

    Presenter(boolean exists, Duration takeBack) {
        this.exists = exists;
        this.takeBack = takeBack;
    }

    Handover handover() {
        return handover;
    }

    boolean waits() {
        return handover == Handover.WAITING;
    }

    /** Presents the paper that the commands cut. */
    Commands present(Commands commands) {
        heldUntil = Deadline.in(takeBack);
        return exists ? commands.present((int) takeBack.toSeconds()) : commands;
    }

    void presented() {
        if (exists) {
            handover = Handover.WAITING;
        }
    }

    void sees(Set<Sign> signs) {
        if (waits() && !signs.contains(Sign.TICKET_IN_OUTPUT)) {
            handover = heldUntil.over() ? Handover.TAKEN_BACK : Handover.TAKEN;
            LOG.info("The last paper: {}", handover);
        }
    }
}
