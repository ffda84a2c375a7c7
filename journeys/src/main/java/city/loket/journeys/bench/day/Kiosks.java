package city.loket.journeys.bench.day;

import city.loket.journeys.api.KioskApi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** Three kiosks; whoever finds none free stands in line. */
final class Kiosks {

    private final Deque<KioskApi> free;
    private final Queue<Consumer<KioskApi>> line = new ArrayDeque<>();
    private final Timeline timeline;
    private final Chance chance;

    Kiosks(List<KioskApi> kiosks, Timeline timeline, Chance chance) {
        this.free = new ArrayDeque<>(kiosks);
        this.timeline = timeline;
        this.chance = chance;
    }

    /** At the end of the touches the kiosk asks the backend. */
    void use(Consumer<KioskApi> ask) {
        line.add(ask);
        serve();
    }

    private void serve() {
        if (!free.isEmpty() && !line.isEmpty()) {
            var kiosk = free.remove();
            var ask = line.remove();
            timeline.in(chance.between(25, 60), () -> {
                ask.accept(kiosk);
                free.add(kiosk);
                serve();
            });
        }
    }
}
