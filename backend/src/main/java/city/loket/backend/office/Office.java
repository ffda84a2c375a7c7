package city.loket.backend.office;

import city.loket.backend.platform.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A building with counters, belonging to a municipality.
 *
 * @param code names it in addresses; no other office has it
 * @param municipality what the town calls itself, such as {@code Stad Leuven}
 * @param address its lines
 * @param contacts whom else visitors may ask
 * @param languages the town's languages in its order
 * @param boothLimit how long the place of a visitor at the photo booth is kept
 * @param boothGrace how long after that a visit is kept open at all
 * @param boothLastStart how long before closing the booth starts its last photos
 * @param perPhoto how long the booth takes for one person
 * @param priority how much earlier whoever cannot wait long is called
 */
public record Office(
        OfficeId id,
        String code,
        String municipality,
        String name,
        List<String> address,
        List<Language> languages,
        ZoneId zone,
        String phone,
        List<Contact> contacts,
        String townStrong,
        String townSoft,
        Duration boothLimit,
        Duration boothGrace,
        Duration boothLastStart,
        Duration perPhoto,
        Duration priority) {

    /** The day where the office stands; not UTC's. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
