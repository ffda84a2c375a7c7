package city.loket.backend.appointment;

import city.loket.backend.appointment.slot.Span;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.CheckInWindow;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.ServiceVersionId;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place reserved for a service, persons and time. BOOKED becomes CHECKED_IN, CANCELLED or MISSED; as long as it is BOOKED or
 * CHECKED_IN it covers its slots. How its visitor is reached is no part of it.
 *
 * @param serviceVersion the service as it was when it was booked; {@code null} when it was booked before there were versions
 * @param group whose slots it covers; {@code null} when it was booked before there were slots
 * @param endsAt {@code null} when it was booked before there were slots
 * @param channel by which it was booked
 * @param lateFor the last day that would have been in time; {@code null} when it is in time
 * @param told by staff, for its visitor to read, such as why it was cancelled
 */
public record Appointment(
        AppointmentId id,
        OfficeId office,
        ServiceId service,
        @Nullable ServiceVersionId serviceVersion,
        @Nullable Long group,
        @Nullable String variant,
        String code,
        String token,
        Instant startsAt,
        @Nullable Instant endsAt,
        int persons,
        Language language,
        Channel channel,
        Status status,
        @Nullable LocalDate lateFor,
        @Nullable String told) {

    /** What it covers as long as it is live; empty when it was booked before there were slots. */
    public Optional<Span> span() {
        return group == null || endsAt == null
                ? Optional.empty()
                : Optional.of(new Span(office, group, startsAt, endsAt));
    }

    /** Whether its visitor may check in now; the answers are for the visitor to read. */
    public CheckIn judge(Office office, CheckInWindow window, Instant now) {
        if (status == Status.CANCELLED) {
            return new CheckIn.Cancelled(told);
        }
        if (status == Status.CHECKED_IN) {
            return new CheckIn.AlreadyHere();
        }
        var early = now.isBefore(window.opens(startsAt));
        var late = now.isAfter(window.closes(startsAt)) || status == Status.MISSED;
        if (!early && !late) {
            return new CheckIn.Welcome();
        }
        if (!office.day(startsAt).equals(office.day(now))) {
            return new CheckIn.WrongDay(office.day(startsAt));
        }
        return early ? new CheckIn.TooEarly(window.opens(startsAt)) : new CheckIn.TooLate(window.closes(startsAt));
    }

    public enum Status {
        BOOKED,
        CHECKED_IN,
        CANCELLED,
        MISSED
    }
}
