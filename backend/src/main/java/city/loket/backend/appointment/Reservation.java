package city.loket.backend.appointment;

import city.loket.backend.appointment.slot.Span;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.ServiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that is taken, and for what.
 *
 * @param lateFor the last day that would have been in time; {@code null} when it is in time
 */
public record Reservation(
        Span span,
        ServiceId service,
        @Nullable String variant,
        int persons,
        Channel channel,
        @Nullable LocalDate lateFor) {}
