package city.loket.kiosk.background;

import java.time.Duration;

/** Calls back later. The callbacks must not block: what waits goes to the background. */
public interface Timers {

    Timer after(Duration pause, Runnable act);

    Timer every(Duration pause, Runnable act);

    /** One call to come, or a row of them. */
    interface Timer {
        void cancel();
    }
}
