package city.loket.backend.appointment;

import city.loket.backend.appointment.AppointmentRecords.Verb;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Closures;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing an office or a service for some days. No closure cancels an appointment: staff move it, cancel it with a message, or keep
 * it, and until then it stays listed.
 */
@Component
public class Closing {

    private final Closures closures;
    private final Agenda agenda;
    private final Appointments appointments;
    private final Services services;
    private final AppointmentRecords records;
    private final LoketClock clock;

    Closing(
            Closures closures,
            Agenda agenda,
            Appointments appointments,
            Services services,
            AppointmentRecords records,
            LoketClock clock) {
        this.closures = closures;
        this.agenda = agenda;
        this.appointments = appointments;
        this.services = services;
        this.records = records;
        this.clock = clock;
    }

    /** Who is still expected on these days; the earliest first. */
    public List<Appointment> hit(Office office, Closure closure) {
        var until = closure.to().plusDays(1).atStartOfDay(office.zone()).toInstant();
        return agenda.expected(office.id(), clock.instant(), until).stream()
                .filter(closes(office, List.of(closure)))
                .toList();
    }

    /** From now on these days are closed; of whoever was kept before it is to be decided again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Office office, Closure closure, Actor actor) {
        hit(office, closure).forEach(appointment -> appointments.keep(appointment, false));
        closures.add(office.id(), closure);
        records.add(office.id(), Verb.CLOSE, actor, detail(closure));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Office office, Closure closure, Actor actor) {
        closures.remove(office.id(), closure);
        records.add(office.id(), Verb.REOPEN, actor, detail(closure));
    }

    /** Who is expected while it is closed, and nobody has decided yet; the earliest first. */
    public List<Appointment> undecided(Office office) {
        var now = clock.instant();
        return agenda.unkept(office.id(), now).stream()
                .filter(closes(office, closures.coming(office.id(), office.day(now))))
                .toList();
    }

    /**
     * It stays although its day is closed.
     *
     * @return whether it is still booked for that time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(Appointment appointment, Actor actor) {
        var kept = appointments.keep(appointment, true);
        if (kept) {
            records.add(appointment, Verb.KEEP, actor, "for " + appointment.startsAt());
        }
        return kept;
    }

    private Predicate<Appointment> closes(Office office, List<Closure> closed) {
        return appointment -> closed.stream()
                .filter(closure -> closure.covers(office.day(appointment.startsAt())))
                .anyMatch(closure ->
                        closure.service() == null || closure.service().equals(code(office, appointment.service())));
    }

    private String code(Office office, ServiceId service) {
        return services.get(office.id(), service).code();
    }

    private static String detail(Closure closure) {
        return "%s to %s, %s"
                .formatted(closure.from(), closure.to(), closure.service() == null ? "all" : closure.service());
    }
}
