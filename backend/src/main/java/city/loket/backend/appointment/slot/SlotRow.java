package city.loket.backend.appointment.slot;

import java.time.Instant;

/**
 * A slot as it is kept.
 *
 * @param extra places beyond the capacity that are taken all the same
 * @param booked how many live appointments and holds cover it
 */
record SlotRow(Instant startsAt, int minutes, int capacity, int publicCapacity, int extra, int booked) {

    static SlotRow of(PlannedSlot slot, int booked) {
        return new SlotRow(
                slot.startsAt(),
                slot.minutes(),
                slot.capacity(),
                slot.publicCapacity(),
                Math.max(0, booked - slot.capacity()),
                booked);
    }

    boolean isAsPlanned(PlannedSlot slot) {
        return minutes == slot.minutes() && capacity == slot.capacity() && publicCapacity == slot.publicCapacity();
    }

    /** What is left of it when the plan has no such slot any more: the places that are taken. */
    SlotRow unplanned() {
        return of(new PlannedSlot(startsAt, minutes, 0, 0), booked);
    }
}
