package city.loket.display.feed;

import java.util.Optional;

/** The board as far as this display knows it. */
public interface Boards {

    /** Empty until the first board has come. */
    Optional<Reception> latest();

    /** Tells the watcher of every word and, so that clocks move and silence shows, once a second; until the watch is ended. */
    Watch watch(Runnable watcher);

    /** Ended by whoever no longer looks. */
    @FunctionalInterface
    interface Watch {
        void end();
    }
}
