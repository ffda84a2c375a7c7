package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.Closing;
import city.loket.backend.appointment.Relocation;
import city.loket.backend.appointment.Remark;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the buttons of the page do. Each answers what is told, as the end of a text's key; the same command id does it once. */
@Component
class Closer {

    private static final String CHANGED = "changed";

    private final Closing closing;
    private final Relocation relocation;
    private final Booking booking;
    private final Commands commands;

    Closer(Closing closing, Relocation relocation, Booking booking, Commands commands) {
        this.closing = closing;
        this.relocation = relocation;
        this.booking = booking;
        this.commands = commands;
    }

    String close(Office office, Closure closure, Actor staff, CommandId id) {
        return once(staff, id, "close " + office.id() + closure, () -> {
            closing.close(office, closure, staff);
            return "closed";
        });
    }

    String reopen(Office office, Closure closure, Actor staff, CommandId id) {
        return once(staff, id, "reopen " + office.id() + closure, () -> {
            closing.reopen(office, closure, staff);
            return "reopened";
        });
    }

    String move(Office office, Appointment appointment, Instant to, Actor staff, CommandId id) {
        return once(
                staff,
                id,
                "move " + appointment.id() + to,
                () -> relocation.move(office, appointment, to, staff) instanceof Booked ? "moved" : "taken");
    }

    String cancel(Appointment appointment, Remark told, Actor staff, CommandId id) {
        return once(
                staff,
                id,
                "cancel " + appointment.id(),
                () -> booking.cancel(appointment, staff, told) ? "cancelled" : CHANGED);
    }

    String keep(Appointment appointment, Actor staff, CommandId id) {
        return once(staff, id, "keep " + appointment.id(), () -> closing.keep(appointment, staff) ? "kept" : CHANGED);
    }

    private String once(Actor staff, CommandId id, String request, Supplier<String> act) {
        return commands.once(staff, id, request, String.class, act);
    }
}
