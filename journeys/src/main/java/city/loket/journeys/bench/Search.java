package city.loket.journeys.bench;

import java.time.LocalDate;

/** A search for free places as screens make it. */
enum Search {
    /** All places of a month from today. */
    MONTH(31, 1_000),
    /** The first one of all that can be booked. */
    FIRST_FREE(90, 1);

    private final int days;
    private final int most;

    Search(int days, int most) {
        this.days = days;
        this.most = most;
    }

    String path(String service, LocalDate today) {
        return "/api/kiosk/places?service=%s&persons=1&from=%s&days=%d&most=%d".formatted(service, today, days, most);
    }

    LocalDate until(LocalDate today) {
        return today.plusDays(days);
    }
}
