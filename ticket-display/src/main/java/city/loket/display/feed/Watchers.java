package city.loket.display.feed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who looks at the board; one who fails does not keep the others from being told. */
final class Watchers {

    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    Boards.Watch add(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void tell() {
        for (var watcher : watchers) {
            try {
                watcher.run();
            } catch (RuntimeException theirs) {
                LOG.warn("A screen could not be told", theirs);
            }
        }
    }
}
