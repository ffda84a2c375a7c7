package city.loket.backend.appointment;

import city.loket.backend.appointment.Frame.Impossible;
import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.NoPlace.NothingFree;
import city.loket.backend.appointment.slot.Capacity;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.appointment.slot.Span;
import city.loket.backend.office.Closure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Searches free places, in the precomputed slots only. */
@Component
public class Places {

    private final Rules rules;
    private final Slots slots;
    private final KnownClosures closures;

    Places(Rules rules, Slots slots, KnownClosures closures) {
        this.rules = rules;
        this.slots = slots;
        this.closures = closures;
    }

    /** The free places of these days of the office, both included, as far as the rules allow; the earliest first. */
    public List<Place> free(Wish wish, LocalDate from, LocalDate to) {
        var zone = wish.office().zone();
        return search(
                        wish,
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant())
                .toList();
    }

    /** The first so many free places. */
    public List<Place> first(Wish wish, int count) {
        return first(wish, Instant.EPOCH, count);
    }

    /** The first so many free places from this moment on, as far as the rules allow. */
    public List<Place> first(Wish wish, Instant from, int count) {
        return search(wish, from, Instant.MAX).limit(count).toList();
    }

    /** Why {@link #free} found none. */
    public NoPlace whyNone(Wish wish, LocalDate from, LocalDate to) {
        var zone = wish.office().zone();
        return switch (rules.judge(wish)) {
            case Impossible(var why) -> why;
            case Possible frame
            when frame.earliest().isBefore(to.plusDays(1).atStartOfDay(zone).toInstant()) ->
                from.atStartOfDay(zone).toInstant().isBefore(frame.latest())
                        ? new NothingFree(to)
                        : refusal(wish, from);
            case Possible _ -> refusal(wish, to);
        };
    }

    private NoPlace refusal(Wish wish, LocalDate day) {
        return switch (rules.judge(wish, day.atStartOfDay(wish.office().zone()).toInstant())) {
            case Impossible(var why) -> why;
            case Possible _ -> new NothingFree(day);
        };
    }

    /** The first so many free places of the coming year, whatever the rules say. */
    List<Place> anyway(Wish wish, Instant from, int count) {
        return search(wish, from, from.plus(Duration.ofDays(365)), wish.slots())
                .limit(count)
                .toList();
    }

    /** Whether the service is served all that time; it says nothing of what is free. */
    boolean served(Wish wish, Span span) {
        return times(wish, closures.now(wish)).contains(span);
    }

    private Stream<Place> search(Wish wish, Instant from, Instant until) {
        return switch (rules.judge(wish)) {
            case Impossible _ -> Stream.empty();
            case Possible frame -> search(wish, max(from, frame.earliest()), min(until, frame.latest()), wish.slots());
        };
    }

    private Stream<Place> search(Wish wish, Instant from, Instant until, int length) {
        if (!from.isBefore(until)) {
            return Stream.empty();
        }
        var rest = Duration.ofMinutes((long) (length - 1) * wish.slotMinutes());
        var group = wish.service().group();
        var free = slots.free(wish.office().id(), group, Capacity.of(wish.channel()), from, until.plus(rest));
        var served = times(wish, closures.lately(wish));
        return IntStream.rangeClosed(0, free.size() - length)
                .filter(first -> free.get(first).isBefore(until)
                        && free.get(first + length - 1).equals(free.get(first).plus(rest)))
                .mapToObj(first -> wish.at(free.get(first)))
                .filter(served::contains)
                .map(span -> new Place(span.startsAt(), span.endsAt()));
    }

    private static ServedTimes times(Wish wish, List<Closure> closures) {
        return new ServedTimes(wish.office().zone(), wish.service().facts().hours(), closures);
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
