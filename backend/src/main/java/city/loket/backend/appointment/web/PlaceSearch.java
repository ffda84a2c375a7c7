package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.Places;
import city.loket.backend.appointment.Rules;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.platform.LoketClock;
import org.springframework.stereotype.Component;

/** Answers a search for free places, whoever asks. */
@Component
class PlaceSearch {

    private final Rules rules;
    private final Places places;
    private final LoketClock clock;

    PlaceSearch(Rules rules, Places places, LoketClock clock) {
        this.rules = rules;
        this.places = places;
        this.clock = clock;
    }

    PlacesAnswer answer(Wish wish, PlacesRequest asked) {
        var today = wish.office().day(clock.instant());
        var from = asked.first(today);
        var to = asked.last(today);
        var free = places.free(wish, from, to).stream().limit(asked.limit()).toList();
        var refusal = free.isEmpty() ? places.whyNone(wish, from, to) : null;
        return rules.judge(wish) instanceof Possible frame
                ? new PlacesAnswer(refusal, free, frame.dueBy(), frame.verdict() instanceof Overdue)
                : new PlacesAnswer(refusal, free, null, false);
    }
}
