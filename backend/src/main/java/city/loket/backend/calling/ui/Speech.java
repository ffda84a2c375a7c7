package city.loket.backend.calling.ui;

import city.loket.backend.calling.BecauseWords;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the console speaks to one clerk: the words, and the times where the office stands. */
public record Speech(Words words, ZoneId zone) {

    public static Speech of(Language language, ZoneId zone) {
        return new Speech(Words.of("console", language), zone);
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public String count(String key, long count) {
        return words.count(key, count);
    }

    public String time(Instant at) {
        return words.time(at, zone);
    }

    public String name(Service service) {
        return service.name(words.language());
    }

    /** Such as {@code walk-in}. */
    static String origin(Place place) {
        return place.origin().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who is where in the queue and why, in one sentence (design §6). */
    String turn(Row row) {
        return because().sentence(row.visit(), row.place());
    }

    BecauseWords because() {
        return new BecauseWords(words, zone);
    }

    /** Such as "± 8 min" or "15–25 min". */
    String expected(@Nullable Estimate estimate) {
        if (estimate == null) {
            return say("expected.unknown");
        }
        return estimate.certainty() == Estimate.Certainty.SURE
                ? say("expected.about", estimate.minutes())
                : say("minutes", "%d–%d".formatted(estimate.from(), estimate.to()));
    }
}
