package city.loket.kiosk.backend;

import city.loket.kiosk.backend.Possibly.Impossible;
import city.loket.kiosk.backend.Possibly.Possible;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An appointment book of the mind: a place each quarter of an hour from nine to four on working days, for one party each, sixty days ahead. A
 * variant called {@code extension} opens 45 days before the card's expiry and is due 30 days before it.
 */
public final class FakePlaces implements Places {

    static final int MOST_PERSONS = 4;

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final int HORIZON = 60;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration DOOR = Duration.ofMinutes(45);

    private final Office office;
    private final FakeOnce once;
    private final BiConsumer<String, CodeAnswer> answers;
    private final Set<Place> taken = new HashSet<>();
    private final Map<String, Held> held = new HashMap<>();
    private @Nullable NoPlace refusal;
    private int tokens;

    FakePlaces(Office office, FakeOnce once, BiConsumer<String, CodeAnswer> answers) {
        this.office = office;
        this.once = once;
        this.answers = answers;
    }

    /** From now on the answer is no; null ends that. */
    public synchronized void refuses(@Nullable NoPlace why) {
        refusal = why;
    }

    /** Somebody else was faster. */
    public synchronized void take(Place place) {
        taken.add(place);
    }

    public synchronized int held() {
        return held.size();
    }

    @Override
    public synchronized Possibly<FreePlaces> free(Wish wish, LocalDate from, int days) {
        once.reached();
        var refused = why(wish);
        if (refused.isPresent()) {
            return new Impossible<>(refused.get());
        }
        var places = from.datesUntil(from.plusDays(days))
                .filter(day -> !day.isBefore(opens(wish)) && !day.isAfter(horizon()))
                .flatMap(this::on)
                .toList();
        if (places.isEmpty()) {
            var last = from.plusDays(days - 1);
            return new Impossible<>(
                    opens(wish).isAfter(last) ? new NoPlace.NotBefore(opens(wish)) : new NoPlace.NothingFree(last));
        }
        var dueBy = own(wish).map(expiry -> expiry.minusDays(30)).orElse(null);
        return new Possible<>(new FreePlaces(places, dueBy, dueBy != null && today().isAfter(dueBy)));
    }

    private Optional<NoPlace> why(Wish wish) {
        if (refusal != null) {
            return Optional.of(refusal);
        }
        if (!wish.service().bookedHere()) {
            return Optional.of(new NoPlace.OtherChannel(wish.service().channels()));
        }
        if (wish.persons() > MOST_PERSONS) {
            return Optional.of(new NoPlace.TooManyPersons(MOST_PERSONS));
        }
        if (bounded(wish) && own(wish).isEmpty()) {
            return Optional.of(new NoPlace.NeedsDate(OwnDate.EXPIRY));
        }
        return opens(wish).isAfter(horizon()) ? Optional.of(new NoPlace.NotBefore(opens(wish))) : Optional.empty();
    }

    private static boolean bounded(Wish wish) {
        return wish.variant().code().equals("extension");
    }

    private static Optional<LocalDate> own(Wish wish) {
        return Optional.ofNullable(wish.own().get(OwnDate.EXPIRY)).filter(date -> bounded(wish));
    }

    private LocalDate opens(Wish wish) {
        return own(wish).map(expiry -> expiry.minusDays(45)).orElse(today());
    }

    private LocalDate today() {
        return office.serverTime().atZone(office.zone()).toLocalDate();
    }

    private LocalDate horizon() {
        return today().plusDays(HORIZON);
    }

    private Stream<Place> on(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Stream.iterate(OPENS, time -> !weekend && time.isBefore(CLOSES), time -> time.plus(QUARTER))
                .map(time -> day.atTime(time).atZone(office.zone()).toInstant())
                .filter(start -> start.isAfter(office.serverTime()))
                .map(start -> new Place(start, start.plus(QUARTER)))
                .filter(place -> !taken.contains(place));
    }

    @Override
    public synchronized Possibly<Hold> hold(UUID command, Wish wish, Place place) {
        return once.once(command, List.of(wish, place), () -> {
            if (on(place.startsAt().atZone(office.zone()).toLocalDate()).noneMatch(place::equals)) {
                return new Impossible<>(new NoPlace.Taken());
            }
            taken.add(place);
            var hold = new Hold(
                    "hold%018d".formatted(++tokens), place, office.serverTime().plus(KEPT));
            held.put(hold.token(), new Held(wish, hold));
            return new Possible<>(hold);
        });
    }

    @Override
    public synchronized void release(UUID command, Hold hold) {
        once.reached();
        if (held.remove(hold.token()) != null) {
            taken.remove(hold.place());
        }
    }

    @Override
    public synchronized Possibly<Appointment> book(UUID command, Hold hold, String language) {
        return once.once(command, List.of(hold, language), () -> {
            var kept = held.remove(hold.token());
            if (kept == null) {
                return new Impossible<>(new NoPlace.Over());
            }
            var appointment = appointment(kept.wish(), hold.place(), language);
            expect(appointment);
            return new Possible<>(appointment);
        });
    }

    private void expect(Appointment appointment) {
        var opens = appointment.startsAt().minus(DOOR);
        var early = opens.isAfter(office.serverTime());
        var answer = early ? new CodeAnswer.TooEarly(appointment, opens) : new CodeAnswer.Welcome(appointment);
        answers.accept(appointment.code(), answer);
        answers.accept(appointment.token().toUpperCase(Locale.ROOT), answer);
    }

    private Appointment appointment(Wish wish, Place place, String language) {
        return new Appointment(
                "BXX%03d".formatted(234 + ++tokens),
                "bookedbookedbooked%04d".formatted(tokens),
                wish.service().code(),
                wish.variant().code(),
                place.startsAt(),
                wish.persons(),
                language);
    }

    private record Held(Wish wish, Hold hold) {}
}
