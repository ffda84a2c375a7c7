package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Hold;
import city.loket.backend.appointment.Remark;
import java.time.Instant;

/** The time that is meant for the visitor while the clerk asks how to reach them. */
sealed interface Keeping {

    Instant startsAt();

    record Held(Hold hold) implements Keeping {
        @Override
        public Instant startsAt() {
            return hold.startsAt();
        }
    }

    /** Whatever is booked then; it needs no hold. */
    record Overbooked(Instant startsAt, Remark reason) implements Keeping {}
}
