package city.loket.kiosk.paper;

import city.loket.kiosk.backend.Office;
import city.loket.kiosk.words.Words;
import java.time.Instant;

/** What every paper of the office needs: where, when and in which language. */
public record PaperFacts(Office office, Instant now, Words words) {

    String head() {
        return office.municipality() + " · " + office.office();
    }

    String time(Instant instant) {
        return words.time(instant, office.zone());
    }

    String day() {
        return words.day(now, office.zone()) + " · " + time(now);
    }
}
