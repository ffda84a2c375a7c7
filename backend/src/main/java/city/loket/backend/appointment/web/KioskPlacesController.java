package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.Places;
import city.loket.backend.appointment.Rules;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInDevice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where there is a free place. */
@RestController
class KioskPlacesController {

    private static final int MOST_DAYS = 100;

    private final KioskWishes wishes;
    private final Rules rules;
    private final Places places;
    private final LoketClock clock;

    KioskPlacesController(KioskWishes wishes, Rules rules, Places places, LoketClock clock) {
        this.wishes = wishes;
        this.rules = rules;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/api/kiosk/places")
    PlacesAnswer places(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestParam String service,
            @RequestParam(required = false) @Nullable String variant,
            @RequestParam(defaultValue = "1") int persons,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "14") int days,
            @RequestParam(name = "EXPIRY", required = false) @Nullable LocalDate expiry,
            @RequestParam(name = "ARRIVAL", required = false) @Nullable LocalDate arrival,
            @RequestParam(name = "BIRTHDAY", required = false) @Nullable LocalDate birthday) {
        var wish = wishes.of(kiosk, service, variant, persons, own(expiry, arrival, birthday));
        var first = from == null ? wish.office().day(clock.instant()) : from;
        return answer(wish, first, first.plusDays(Math.clamp(days, 1, MOST_DAYS) - 1));
    }

    private PlacesAnswer answer(Wish wish, LocalDate from, LocalDate to) {
        var free = places.free(wish, from, to);
        var refusal = free.isEmpty() ? places.whyNone(wish, from, to) : null;
        return rules.judge(wish) instanceof Possible frame
                ? new PlacesAnswer(refusal, free, frame.dueBy(), frame.verdict() instanceof Overdue)
                : new PlacesAnswer(refusal, free, null, false);
    }

    private static Map<From, LocalDate> own(
            @Nullable LocalDate expiry, @Nullable LocalDate arrival, @Nullable LocalDate birthday) {
        var own = new EnumMap<From, LocalDate>(From.class);
        put(own, From.EXPIRY, expiry);
        put(own, From.ARRIVAL, arrival);
        put(own, From.BIRTHDAY, birthday);
        return own;
    }

    private static void put(Map<From, LocalDate> own, From from, @Nullable LocalDate day) {
        if (day != null) {
            own.put(from, day);
        }
    }

    /**
     * @param refusal why {@code places} is empty
     * @param dueBy the last day that is in time
     * @param overdue whether even the earliest place is late
     */
    record PlacesAnswer(
            @Nullable NoPlace refusal,
            List<Place> places,
            @Nullable LocalDate dueBy,
            boolean overdue) {}
}
