package city.loket.backend.appointment;

/** Names an appointment inside this installation. */
public record AppointmentId(long value) {}
