package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when visitors are sent to an office's photo booth. Whoever was sent there in time is served, after closing time too. */
@Component
public class BoothHours {

    private final OfficeCalendars calendars;

    BoothHours(OfficeCalendars calendars) {
        this.calendars = calendars;
    }

    /** When it starts its last photos on the day of {@code now}; empty when the office does not close on it. */
    public Optional<Instant> lastStart(Office office, Instant now) {
        return calendars.of(office).closes(office.day(now)).map(closes -> closes.minus(office.boothLastStart()));
    }
}
