package city.loket.backend.appointment.slot;

import java.time.Instant;

/**
 * A slot as the plan wants it.
 *
 * @param capacity how many appointments may be over it
 * @param publicCapacity of these, how many visitors may book themselves
 */
record PlannedSlot(Instant startsAt, int minutes, int capacity, int publicCapacity) {}
