package city.loket.kiosk.backend;

import java.time.LocalDate;
import java.util.UUID;

/** What this kiosk asks of the office's appointment book; fails as {@link Backend} does. */
public interface Places {

    /** What is free on so many days of the office, counted from and with the first one. */
    Possibly<FreePlaces> free(Wish wish, LocalDate from, int days);

    Possibly<Hold> hold(UUID command, Wish wish, Place place);

    /** Nobody wants the place any more; harmless when it is not kept. */
    void release(UUID command, Hold hold);

    Possibly<Appointment> book(UUID command, Hold hold, String language);
}
