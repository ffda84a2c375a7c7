package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.Place;
import city.loket.kiosk.backend.Possibly;
import city.loket.kiosk.backend.Possibly.Impossible;
import city.loket.kiosk.backend.Possibly.Possible;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.words.Language;
import java.time.LocalDate;
import java.util.UUID;

/** Asks the backend for places and says which step follows from its answer. Every method may block. */
final class AppointmentBook {

    private static final int STRETCH = 14;
    /** Looked at once where two weeks have nothing. */
    private static final int LONG_STRETCH = 90;

    private final Backend backend;
    private final OfficeFacts facts;
    private final KeptPlace kept;

    AppointmentBook(Backend backend, OfficeFacts facts, KeptPlace kept) {
        this.backend = backend;
        this.facts = facts;
        this.kept = kept;
    }

    /** The end of a path with what is free next; without it when the backend does not say, because the rest can be read all the same. */
    Step withNext(ThisVariant end) {
        try {
            return end.with(free(end.wish(), facts.today()));
        } catch (BackendUnreachable | BackendRefusal silent) {
            return end;
        }
    }

    Step days(Wish wish, LocalDate from) {
        return switch (free(wish, from)) {
            case Possible(var days) -> new Booking.Days(wish, days, 0);
            case Impossible(NoPlace.NeedsDate(var date)) -> new Booking.OwnDay(wish, date, new DateEntry());
            case Impossible(var why) -> new Booking.NoPlaceNow(wish, why);
        };
    }

    private Possibly<FreeDays> free(Wish wish, LocalDate from) {
        return switch (search(wish, from, STRETCH)) {
            case Impossible(NoPlace.NothingFree(var until)) -> search(wish, until.plusDays(1), LONG_STRETCH);
            case Impossible(NoPlace.TooSoon(var earliest)) -> search(wish, facts.dayOf(earliest), LONG_STRETCH);
            case Impossible(NoPlace.NotBefore(var opens)) -> opening(search(wish, opens, LONG_STRETCH), opens);
            case Possibly<FreeDays> answer -> answer;
        };
    }

    private Possibly<FreeDays> search(Wish wish, LocalDate from, int days) {
        return switch (backend.places().free(wish, from, days)) {
            case Possible(var free) -> new Possible<>(FreeDays.of(free, from.plusDays(days - 1), facts.zone()));
            case Impossible(var why) -> new Impossible<>(why);
        };
    }

    private static Possibly<FreeDays> opening(Possibly<FreeDays> answer, LocalDate day) {
        return answer instanceof Possible(var free) ? new Possible<>(free.opening(day)) : answer;
    }

    /** Keeps the place until the screen shows something else. */
    Step hold(Wish wish, Place place, UUID command) {
        return switch (backend.places().hold(command, wish, place)) {
            case Possible(var hold) -> {
                kept.keep(hold);
                yield new Booking.Confirm(wish, hold, UUID.randomUUID());
            }
            case Impossible(var why) -> new Booking.NoPlaceNow(wish, why);
        };
    }

    Step book(Booking.Confirm confirmed, Language language) {
        var wish = confirmed.wish();
        return switch (backend.places().book(confirmed.command(), confirmed.hold(), language.tag())) {
            case Possible(var appointment) -> {
                kept.taken();
                var doorOpen = backend.read(appointment.code()) instanceof CodeAnswer.Welcome;
                yield new Step.PrintingAppointment(new Step.Booked(wish, appointment, doorOpen));
            }
            case Impossible(var why) -> new Booking.NoPlaceNow(wish, why);
        };
    }
}
