package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Hold;
import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.OwnDate;
import city.loket.kiosk.backend.Wish;
import java.util.List;
import java.util.UUID;

/** The way from a wish to a place. */
public sealed interface Booking extends Step.Question {

    Wish wish();

    record HowMany(Wish wish) implements Booking {}

    /** @param entry stays as it is when the visitor comes back here */
    record OwnDay(Wish wish, OwnDate of, DateEntry entry) implements Booking {}

    /** @param from how many of the days were shown before */
    record Days(Wish wish, FreeDays free, int from) implements Booking, Step.ShowsPlaces {

        private static final int AT_ONCE = 3;

        public List<FreeDay> shown() {
            return free.days().stream().skip(from).limit(AT_ONCE).toList();
        }

        boolean hasMore() {
            return from + AT_ONCE < free.days().size();
        }

        Days next() {
            return new Days(wish, free, from + AT_ONCE);
        }
    }

    /** All of a day. */
    record OneDay(Wish wish, FreeDay day) implements Booking, Step.ShowsPlaces {}

    /** @param command the id of the booking that the answer makes */
    record Confirm(Wish wish, Hold hold, UUID command) implements Booking {}

    record NoPlaceNow(Wish wish, NoPlace why) implements Booking {}
}
