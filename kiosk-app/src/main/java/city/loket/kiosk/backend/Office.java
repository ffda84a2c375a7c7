package city.loket.kiosk.backend;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The office this kiosk stands in.
 *
 * @param appointmentUrl where a phone opens an appointment, but for its token
 * @param bookUrl where the public books, but for the service's code; null where it cannot
 */
public record Office(
        String municipality,
        String office,
        List<String> languages,
        ZoneId zone,
        @Nullable String phone,
        String townStrong,
        String townSoft,
        String ticketUrl,
        String appointmentUrl,
        @Nullable String bookUrl,
        Instant serverTime,
        int boothLimitMinutes,
        @Nullable Booth booth) {

    /** The office's photo booth and its queue. */
    public record Booth(int atBooth, int minutesPerPhoto, boolean working) {

        /** For somebody who joins its queue now. */
        int minutes() {
            return (atBooth + 1) * minutesPerPhoto;
        }
    }

    /** Where a phone opens the ticket or slip with this token. */
    public String address(String token) {
        return ticketUrl + token;
    }

    /** Where a phone opens the appointment with this token. */
    public String appointmentAddress(String token) {
        return appointmentUrl + token;
    }

    /** Where a phone books this service. */
    public Optional<String> bookAddress(String service) {
        return Optional.ofNullable(bookUrl).map(url -> url + service);
    }

    /** How long the booth takes somebody who goes there now; empty where there is none. */
    public Optional<Integer> boothMinutes() {
        return Optional.ofNullable(booth).map(Booth::minutes);
    }

    public boolean boothWorks() {
        return booth != null && booth.working();
    }
}
