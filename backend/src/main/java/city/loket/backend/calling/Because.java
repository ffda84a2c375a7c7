package city.loket.backend.calling;

import city.loket.backend.visit.Place;
import city.loket.backend.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Why a visit counts from when it counts, in parts to be told one after the other (design §6). Never names a need. */
public sealed interface Because {

    /** The agreed time. */
    record Appointment(Instant at) implements Because {}

    /** @param handicap what walk-ins count later than they came; may be zero */
    record WalkIn(Instant came, Duration handicap) implements Because {}

    /** The late rule: counts from when the visitor was there at last. */
    record Late(Instant at) implements Because {}

    /** Staff did not give the old place. */
    record BroughtBack(Instant at) implements Because {}

    /** @param off by how much the visitor is called earlier */
    record Priority(Duration off) implements Because {}

    /** From the first reason to the last. */
    static List<Because> of(Visit visit) {
        var place = visit.place();
        var priority = place.priority().isZero() ? Stream.<Because>empty() : Stream.of(new Priority(place.priority()));
        return Stream.concat(Stream.of(origin(place)), priority).toList();
    }

    private static Because origin(Place place) {
        return switch (place.origin()) {
            case APPOINTMENT -> new Appointment(place.from());
            case WALK_IN -> new WalkIn(place.from(), place.handicap());
            case LATE -> new Late(place.from());
            case BROUGHT_BACK -> new BroughtBack(place.from());
        };
    }
}
