package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Advice;
import city.loket.backend.appointment.Frame;
import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.NoPlace.NothingFree;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.Places;
import city.loket.backend.appointment.Rules;
import city.loket.backend.appointment.Wish;
import city.loket.backend.appointment.pages.FreePlaces.First;
import city.loket.backend.appointment.pages.FreePlaces.None;
import city.loket.backend.appointment.pages.FreePlaces.Some;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for what is free, a week at a time. */
@Component
class WeekSearch {

    private final Rules rules;
    private final Places places;
    private final LoketClock clock;

    WeekSearch(Rules rules, Places places, LoketClock clock) {
        this.rules = rules;
        this.places = places;
        this.clock = clock;
    }

    /** @param asked the day to begin with; {@code null} for the day of the first free place */
    FreePlaces search(Wish wish, @Nullable LocalDate asked, Words words) {
        return switch (rules.judge(wish)) {
            case Frame.Impossible(var why) -> new None(why);
            case Possible frame -> {
                var last = wish.office().day(frame.latest().minusMillis(1));
                yield places.first(wish, 1).stream()
                        .findFirst()
                        .<FreePlaces>map(first -> week(wish, frame, first, asked, last, words))
                        .orElseGet(() -> new None(new NothingFree(last)));
            }
        };
    }

    private Some week(Wish wish, Possible frame, Place first, @Nullable LocalDate asked, LocalDate last, Words words) {
        var office = wish.office();
        var zone = office.zone();
        var firstDay = office.day(first.startsAt());
        var week = Week.of(asked == null ? firstDay : asked, firstDay, last);
        var list = PlaceList.of(places.free(wish, week.from(), week.to()), frame.dueBy(), zone, words);
        var time = new PlaceList.Time(first.startsAt().toString(), words.time(first.startsAt(), zone));
        return new Some(
                Advice.of(frame, soonest(wish), zone, words),
                new First(firstDay, words.day(firstDay), time),
                last,
                week,
                list);
    }

    private Instant soonest(Wish wish) {
        var booking = wish.service().facts().booking();
        return clock.instant().plus(Duration.ofHours(booking == null ? 0 : booking.noticeHours()));
    }
}
