package city.loket.kiosk.background;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Timers whose time passes only when told to. */
public final class SteppedTimers implements Timers, InstantSource {

    private final List<Call> calls = new ArrayList<>();
    private Instant now;

    public SteppedTimers(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Timer after(Duration pause, Runnable act) {
        return add(new Call(now.plus(pause), null, act));
    }

    @Override
    public Timer every(Duration pause, Runnable act) {
        return add(new Call(now.plus(pause), pause, act));
    }

    private Timer add(Call call) {
        calls.add(call);
        return () -> calls.remove(call);
    }

    /** Everything that is due until then has happened, in its order, when this returns. */
    public void pass(Duration duration) {
        var end = now.plus(duration);
        for (var next = due(end); next != null; next = due(end)) {
            now = next.at;
            if (next.pause == null) {
                calls.remove(next);
            } else {
                next.at = now.plus(next.pause);
            }
            next.act.run();
        }
        now = end;
    }

    private Call due(Instant end) {
        return calls.stream()
                .filter(call -> !call.at.isAfter(end))
                .min(Comparator.comparing(call -> call.at))
                .orElse(null);
    }

    private static final class Call {
        private Instant at;
        private final Duration pause;
        private final Runnable act;

        private Call(Instant at, Duration pause, Runnable act) {
            this.at = at;
            this.pause = pause;
            this.act = act;
        }
    }
}
