package city.loket.backend.appointment;

import city.loket.backend.catalogue.CheckInWindow;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.ServiceVersionId;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place reserved for a service, persons and time. BOOKED becomes CHECKED_IN, CANCELLED or MISSED.
 *
 * @param serviceVersion the service as it was when it was booked; {@code null} when it was booked before there were versions
 */
public record Appointment(
        AppointmentId id,
        OfficeId office,
        ServiceId service,
        @Nullable ServiceVersionId serviceVersion,
        String code,
        String token,
        Instant startsAt,
        int persons,
        Language language,
        Status status) {

    /** Whether its visitor may check in now; the answers are for the visitor to read. */
    public CheckIn judge(Office office, CheckInWindow window, Instant now) {
        if (status == Status.CANCELLED) {
            return new CheckIn.Cancelled();
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
            return new CheckIn.WrongDay();
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
