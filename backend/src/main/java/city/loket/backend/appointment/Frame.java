package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingVerdict;
import city.loket.backend.catalogue.BookingVerdict.Due;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Between which moments the rules allow an appointment to start; they say nothing of what is free. */
public sealed interface Frame {

    /**
     * @param earliest itself possible
     * @param latest the first moment that is not possible any more
     * @param verdict of the day of {@code earliest}: {@link Due}, {@link Overdue} or open
     */
    record Possible(Instant earliest, Instant latest, BookingVerdict verdict) implements Frame {

        /** The last day that would have been in time, when {@code day} is late; otherwise {@code null}. */
        public @Nullable LocalDate lateFor(LocalDate day) {
            var by = dueBy();
            return by != null && day.isAfter(by) ? by : null;
        }

        /** The last day that is in time; {@code null} when any is. */
        public @Nullable LocalDate dueBy() {
            return switch (verdict) {
                case Due(var by) -> by;
                case Overdue(var by) -> by;
                default -> null;
            };
        }
    }

    record Impossible(NoPlace why) implements Frame {}
}
