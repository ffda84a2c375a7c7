package city.loket.backend.appointment;

import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.AppointmentRecords.Verb;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Visitors who come after all, on the day of the appointment that they missed or gave back. Only staff check them in; a kiosk sends them to the desk. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Latecomers {

    private final Appointments appointments;
    private final Services services;
    private final Slots slots;
    private final AppointmentRecords records;
    private final LoketClock clock;

    Latecomers(
            Appointments appointments, Services services, Slots slots, AppointmentRecords records, LoketClock clock) {
        this.appointments = appointments;
        this.services = services;
        this.slots = slots;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Makes a MISSED appointment of today CHECKED_IN. Its time is taken again, over the plan where others have it now.
     *
     * @return whether it was MISSED, and is of today
     */
    public boolean checkIn(Office office, Appointment appointment, Actor.Staff staff) {
        var isToday = office.day(appointment.startsAt()).equals(office.day(clock.instant()));
        return isToday && again(appointment, Status.MISSED, staff);
    }

    /**
     * Makes an appointment CHECKED_IN again whose place its visitor gave back before being served ({@link Booking#giveBack}). Its time is taken
     * again, over the plan where others have it now.
     *
     * @return whether it was CANCELLED
     */
    public boolean comeBack(Appointment appointment, Actor.Staff staff) {
        return again(appointment, Status.CANCELLED, staff);
    }

    private boolean again(Appointment appointment, Status from, Actor.Staff staff) {
        if (!appointments.change(appointment.id(), from, Status.CHECKED_IN)) {
            return false;
        }
        var slotMinutes = services.get(appointment.office(), appointment.service())
                .group()
                .slotMinutes();
        appointment.span().ifPresent(span -> slots.overbook(span, slotMinutes));
        records.add(appointment, Verb.COME, staff, null);
        return true;
    }
}
