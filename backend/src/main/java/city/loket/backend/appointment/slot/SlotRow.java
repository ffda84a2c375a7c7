package city.loket.backend.appointment.slot;

import java.time.Duration;
import java.time.Instant;

/**
 * A slot as it is kept.
 *
 * @param extra places beyond the capacity that are taken all the same
 * @param booked how many live appointments and holds are over it
 */
record SlotRow(Instant startsAt, int minutes, int capacity, int publicCapacity, int extra, int booked) {

    /** What it becomes: as planned, and with room for what is booked already. */
    SlotRow with(int planned, int plannedPublic) {
        return new SlotRow(startsAt, minutes, planned, plannedPublic, Math.max(0, booked - planned), booked);
    }

    boolean fits(PlannedSlot slot) {
        return startsAt.equals(slot.startsAt()) && minutes == slot.minutes();
    }

    boolean overlaps(PlannedSlot slot) {
        return startsAt.isBefore(end(slot.startsAt(), slot.minutes()))
                && slot.startsAt().isBefore(end(startsAt, minutes));
    }

    private static Instant end(Instant start, int minutes) {
        return start.plus(Duration.ofMinutes(minutes));
    }
}
