package city.loket.kiosk.backend;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The office this kiosk stands in.
 *
 * @param appointmentUrl where a phone opens an appointment, but for its token
 * @param bookUrl where the public books, but for the service's code; null where it cannot
 * @param boothLimitMinutes how long the place of somebody at the booth is kept
 * @param boothLastStart when the booth starts the last photos of today; null when it does not end
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
        @Nullable Instant boothLastStart,
        @Nullable Booth booth) {

    /**
     * The office's photo booths and their queue.
     *
     * @param aheadMinutes until all who were sent there have their photos; null while none works
     */
    public record Booth(
            int minutesPerPhoto, boolean working, @Nullable Integer aheadMinutes) {

        /** For so many persons who join its queue now. */
        int minutes(int persons) {
            return Objects.requireNonNullElse(aheadMinutes, 0) + persons * minutesPerPhoto;
        }
    }

    /** What the booth can do for somebody without a photo. */
    public enum AtBooth {
        OPEN,
        /** Whoever comes now gets a number all the same. */
        OUT_OF_ORDER,
        /** It starts no more photos today. */
        CLOSED,
        NONE
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

    public AtBooth atBooth(Instant now) {
        if (booth == null) {
            return AtBooth.NONE;
        }
        if (boothLastStart != null && now.isAfter(boothLastStart)) {
            return AtBooth.CLOSED;
        }
        return booth.working() ? AtBooth.OPEN : AtBooth.OUT_OF_ORDER;
    }

    /** How long the booth takes so many persons who go there now; empty where there is none. */
    public Optional<Integer> boothMinutes(int persons) {
        return Optional.ofNullable(booth).map(there -> there.minutes(persons));
    }

    /** Whether somebody whose place is kept until then may come back when the booth, and perhaps the office, has closed. */
    public boolean closesBefore(Instant kept) {
        return boothLastStart != null && kept.isAfter(boothLastStart);
    }
}
