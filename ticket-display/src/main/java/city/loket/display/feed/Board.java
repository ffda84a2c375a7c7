package city.loket.display.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that the screens of an office show at one moment: who is called (newest first), who is being served, and the photo booth.
 * Only what this display reads; the backend may say more.
 *
 * @param waits one for each letter that somebody waits with; none when the backend does not say
 */
public record Board(
        long version,
        Instant serverTime,
        String municipality,
        String office,
        ZoneId zone,
        List<Locale> languages,
        List<Call> calls,
        List<Call> earlier,
        @Nullable List<Wait> waits,
        @Nullable Booth booth)
        implements Word {

    public Board {
        languages = List.copyOf(languages);
        calls = List.copyOf(calls);
        earlier = List.copyOf(earlier);
        waits = waits == null ? List.of() : List.copyOf(waits);
    }
}
