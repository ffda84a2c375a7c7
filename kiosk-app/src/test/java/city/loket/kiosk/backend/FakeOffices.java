package city.loket.kiosk.backend;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the office of the fake backend changes. */
final class FakeOffices {

    private FakeOffices() {}

    static Office with(Office office, Office.@Nullable Booth booth) {
        return with(office, office.boothLastStart(), booth);
    }

    static Office closing(Office office, Instant lastStart) {
        return with(office, lastStart, office.booth());
    }

    private static Office with(Office office, @Nullable Instant lastStart, Office.@Nullable Booth booth) {
        return new Office(
                office.municipality(),
                office.office(),
                office.languages(),
                office.zone(),
                office.phone(),
                office.townStrong(),
                office.townSoft(),
                office.ticketUrl(),
                office.appointmentUrl(),
                office.bookUrl(),
                office.serverTime(),
                office.boothLimitMinutes(),
                lastStart,
                booth);
    }
}
