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
import org.springframework.stereotype.Component;

/**
 * Arriving, with an appointment or without. Runs in the caller's transaction and takes the office's queue lock first. An appointment
 * that is checked in already is answered with its visit.
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
        var appointment = arrival.appointment();
        if (appointment != null && !appointments.checkIn(appointment.id())) {
            return visited(appointment);
        }
        refuseUnlessWelcome(office, arrival, false);
        return registration.enter(
                office,
                kiosk,
                arrival,
                visit -> dispenser.numbered(visit, kiosk, arrival.service(), clock.instant()));
    }

    /**
     * Registers an arrival at a desk, where no paper is: with complete evidence the visitor has the number and waits at once. Staff also let
     * in whoever comes too late for the appointment, on its day; the place then follows the late rule.
     *
     * @throws Refusal as {@link #arrive}
     */
    public Visit atDesk(Office office, Actor.Staff staff, Arrival arrival) {
        queue.lock(office.id());
        var appointment = arrival.appointment();
        if (appointment != null
                && !appointments.checkIn(appointment.id())
                && !latecomers.checkIn(office, appointment, staff)) {
            return visited(appointment);
        }
        refuseUnlessWelcome(office, arrival, true);
        return registration.enter(office, staff, arrival, visit -> dispenser.told(visit, arrival.service()));
    }

    private Visit visited(Appointment appointment) {
        return visits.of(appointment.id()).orElseThrow(() -> notBooked(appointment));
    }

    private void refuseUnlessWelcome(Office office, Arrival arrival, boolean lateToo) {
        var service = arrival.service();
        var appointment = arrival.appointment();
        if (appointment != null) {
            refuseUnlessWelcome(appointment.judge(office, service.checkIn(), clock.instant()), lateToo);
        } else if (!service.walkIn()) {
            throw new Refusal(Refusal.Code.APPOINTMENT_NEEDED, service.code() + " takes no walk-ins");
        }
    }

    private static void refuseUnlessWelcome(CheckIn verdict, boolean lateToo) {
        switch (verdict) {
            case CheckIn.Welcome _, CheckIn.AlreadyHere _ -> {}
            case CheckIn.TooLate _ when lateToo -> {}
            case CheckIn.TooEarly _ -> throw cannotCheckIn("TOO_EARLY");
            case CheckIn.TooLate _ -> throw cannotCheckIn("TOO_LATE");
            case CheckIn.WrongDay _ -> throw cannotCheckIn("WRONG_DAY");
            case CheckIn.Cancelled _ -> throw cannotCheckIn("CANCELLED");
        }
    }

    private static Refusal notBooked(Appointment appointment) {
        return cannotCheckIn(appointment.status() == Appointment.Status.MISSED ? "TOO_LATE" : "CANCELLED");
    }

    private static Refusal cannotCheckIn(String result) {
        return new Refusal(
                Refusal.Code.CANNOT_CHECK_IN, "Check-in: " + result.toLowerCase(Locale.ROOT), Map.of("result", result));
    }
}
