package city.loket.kiosk.conversation;

import city.loket.kiosk.background.Timers;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.Busy;
import city.loket.kiosk.conversation.Step.Farewell;
import city.loket.kiosk.conversation.Step.Paperless;
import city.loket.kiosk.conversation.Step.Question;
import city.loket.kiosk.conversation.Step.Sorry;
import city.loket.kiosk.conversation.Step.Start;
import java.time.Duration;
import java.util.function.IntConsumer;

/** How long each step waits for a touch, and what it then says. A newer {@link #begin} ends all that an older one began. */
final class Patience {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Timers timers;
    private final Pauses pauses;
    private final IntConsumer warning;
    private final Runnable over;
    private Timers.Timer timer = () -> {};
    private int turn;
    private int secondsLeft;

    Patience(Timers timers, Pauses pauses, IntConsumer warning, Runnable over) {
        this.timers = timers;
        this.pauses = pauses;
        this.warning = warning;
        this.over = over;
    }

    synchronized void begin(Step step) {
        timer.cancel();
        turn++;
        timer = switch (step) {
            case Start start -> () -> {};
            case Busy busy -> () -> {};
            case Question question -> timers.after(pauses.untilWarning(), inTurn(this::warn));
            case Sorry sorry -> timers.after(pauses.untilWarning(), inTurn(this::warn));
            case Farewell farewell -> timers.after(pauses.ticket(), inTurn(over));
            case Paperless paperless -> timers.after(pauses.noPaper(), inTurn(over));
            case Away away -> timers.every(pauses.retry(), inTurn(over));
        };
    }

    private synchronized void warn() {
        secondsLeft = (int) pauses.warning().toSeconds();
        timer = timers.every(SECOND, inTurn(this::tick));
        warning.accept(secondsLeft);
    }

    private void tick() {
        secondsLeft--;
        if (secondsLeft > 0) {
            warning.accept(secondsLeft);
        } else {
            over.run();
        }
    }

    /** A timer that fires while it is being cancelled does nothing. */
    private Runnable inTurn(Runnable act) {
        var mine = turn;
        return () -> {
            if (isTurn(mine)) {
                act.run();
            }
        };
    }

    private synchronized boolean isTurn(int mine) {
        return turn == mine;
    }
}
