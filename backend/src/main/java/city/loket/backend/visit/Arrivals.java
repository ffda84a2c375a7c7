package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.appointment.Latecomers;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Arriving, with an appointment or without. Runs in the caller's transaction and takes the office's queue lock first. An appointment counts as
 * it is now, whatever it was when it was read; one that is checked in already is answered with its visit.
 */
@Component
public class Arrivals {

    private final Visits visits;
    private final OfficeQueue queue;
    private final Registration registration;
    private final Dispenser dispenser;
    private final Appointments appointments;
    private final Latecomers latecomers;
    private final LoketClock clock;

    Arrivals(
            Visits visits,
            OfficeQueue queue,
            Registration registration,
            Dispenser dispenser,
            Appointments appointments,
            Latecomers latecomers,
            LoketClock clock) {
        this.visits = visits;
        this.queue = queue;
        this.registration = registration;
        this.dispenser = dispenser;
        this.appointments = appointments;
        this.latecomers = latecomers;
        this.clock = clock;
    }

    /**
     * Registers an arrival at a kiosk. With complete evidence the number is given in the same step (ISSUING); otherwise the
     * visitor is sent to the booth.
     *
     * @throws Refusal {@code appointment_needed}, {@code booth_closed}, {@code photo_code_used}, or {@code cannot_check_in} with the result
     */
    public Visit arrive(Office office, Actor.Device kiosk, Arrival arrival) {
        queue.lock(office.id());
        return visited(arrival).orElseGet(() -> {
            var now = asItIs(arrival);
            refuseUnlessWelcome(judged(office, now));
            Optional.ofNullable(now.appointment()).map(Appointment::id).ifPresent(appointments::checkIn);
            return registration.enter(
                    office, kiosk, now, visit -> dispenser.numbered(visit, kiosk, now.service(), clock.instant()));
        });
    }

    /**
     * Registers an arrival at a desk, where no kiosk prints: with complete evidence the visitor has the number and waits at once. Staff also let
     * in whoever comes too late for the appointment, on its day; the place then follows the late rule.
     *
     * @throws Refusal as {@link #arrive}
     */
    public Visit atDesk(Office office, Actor.Staff staff, Arrival arrival) {
        queue.lock(office.id());
        return visited(arrival).orElseGet(() -> {
            var now = asItIs(arrival);
            var verdict = judged(office, now);
            if (!(verdict instanceof CheckIn.TooLate)) {
                refuseUnlessWelcome(verdict);
            }
            Optional.ofNullable(now.appointment()).ifPresent(appointment -> checkIn(office, staff, appointment));
            return registration.enter(office, staff, now, visit -> dispenser.told(visit, now.service()));
        });
    }

    private void checkIn(Office office, Actor.Staff staff, Appointment appointment) {
        if (!appointments.checkIn(appointment.id())) {
            latecomers.checkIn(office, appointment, staff);
        }
    }

    private Optional<Visit> visited(Arrival arrival) {
        return Optional.ofNullable(arrival.appointment()).map(Appointment::id).flatMap(visits::of);
    }

    private Arrival asItIs(Arrival arrival) {
        var read = arrival.appointment();
        return read == null ? arrival : arrival.with(appointments.locked(read.id()));
    }

    /** Somebody without an appointment is welcome where there are walk-ins. */
    private CheckIn judged(Office office, Arrival arrival) {
        var service = arrival.service();
        var appointment = arrival.appointment();
        if (appointment != null) {
            return appointment.judge(office, service.checkIn(), clock.instant());
        }
        if (!service.walkIn()) {
            throw new Refusal(Refusal.Code.APPOINTMENT_NEEDED, service.code() + " takes no walk-ins");
        }
        return new CheckIn.Welcome();
    }

    private static void refuseUnlessWelcome(CheckIn verdict) {
        switch (verdict) {
            case CheckIn.Welcome _, CheckIn.AlreadyHere _ -> {}
            case CheckIn.TooEarly _ -> throw cannotCheckIn("TOO_EARLY");
            case CheckIn.TooLate _ -> throw cannotCheckIn("TOO_LATE");
            case CheckIn.WrongDay _ -> throw cannotCheckIn("WRONG_DAY");
            case CheckIn.Cancelled _ -> throw cannotCheckIn("CANCELLED");
        }
    }

    private static Refusal cannotCheckIn(String result) {
        return new Refusal(
                Refusal.Code.CANNOT_CHECK_IN, "Check-in: " + result.toLowerCase(Locale.ROOT), Map.of("result", result));
    }
}
