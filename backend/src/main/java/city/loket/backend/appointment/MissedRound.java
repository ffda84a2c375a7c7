package city.loket.backend.appointment;

import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.AppointmentRecords.Verb;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.catalogue.Services;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Round;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says of appointments whose visitors may not check in any more that they were missed, and offers the rest of their time again. */
@Component
class MissedRound implements Round {

    private final Agenda agenda;
    private final Appointments appointments;
    private final Services services;
    private final Slots slots;
    private final AppointmentRecords records;
    private final Commands commands;

    MissedRound(
            Agenda agenda,
            Appointments appointments,
            Services services,
            Slots slots,
            AppointmentRecords records,
            Commands commands) {
        this.agenda = agenda;
        this.appointments = appointments;
        this.services = services;
        this.slots = slots;
        this.records = records;
        this.commands = commands;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void walk(Instant now) {
        agenda.overdue(now).stream()
                .filter(appointment -> isOver(appointment, now))
                .forEach(appointment -> commands.retried(() -> miss(appointment)));
    }

    private boolean isOver(Appointment appointment, Instant now) {
        var window = services.get(appointment.office(), appointment.service()).checkIn();
        return now.isAfter(window.closes(appointment.startsAt()));
    }

    private boolean miss(Appointment appointment) {
        var missed = appointments.change(appointment.id(), Status.BOOKED, Status.MISSED);
        if (missed) {
            appointment.span().ifPresent(slots::giveBack);
            records.add(appointment, Verb.MISS, new Actor.Clock(), null);
        }
        return missed;
    }
}
