package city.loket.backend.calling.web;

import city.loket.backend.calling.Because;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a counter; the fields of the visit stand beside these.
 *
 * @param place in the counter's queue, from 1
 * @param sentence why, in the clerk's language
 */
record QueueLine(@JsonUnwrapped CounterVisit visit, int place, List<Reason> because, String sentence) {

    /** @param minutes a walk-in's handicap, or what a priority takes off */
    record Reason(Kind kind, @Nullable Instant at, @Nullable Long minutes) {

        static Reason of(Because because) {
            return switch (because) {
                case Because.Appointment(var at) -> new Reason(Kind.APPOINTMENT, at, null);
                case Because.WalkIn(var came, var handicap) -> new Reason(Kind.WALK_IN, came, handicap.toMinutes());
                case Because.Late(var at) -> new Reason(Kind.LATE, at, null);
                case Because.BroughtBack(var at) -> new Reason(Kind.BROUGHT_BACK, at, null);
                case Because.Priority(var off) -> new Reason(Kind.PRIORITY, null, off.toMinutes());
            };
        }
    }

    enum Kind {
        APPOINTMENT,
        WALK_IN,
        LATE,
        BROUGHT_BACK,
        PRIORITY
    }
}
