package city.loket.kiosk.backend;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office this kiosk stands in. */
public record Office(
        String municipality,
        String office,
        List<String> languages,
        ZoneId zone,
        @Nullable String phone,
        String townStrong,
        String townSoft,
        String ticketUrl,
        Instant serverTime,
        int boothLimitMinutes,
        @Nullable Booth booth) {

    /** The office's photo booth and its queue. */
    public record Booth(int atBooth, int minutesPerPhoto, boolean working) {

        /** How long it takes somebody who joins its queue now. */
        public int minutes() {
            return (atBooth + 1) * minutesPerPhoto;
        }
    }

    /** Where a phone opens the ticket or slip with this token. */
    public String address(String token) {
        return ticketUrl + token;
    }

    public boolean boothWorks() {
        return booth != null && booth.working();
    }
}
