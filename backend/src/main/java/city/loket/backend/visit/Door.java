package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Recognises what a visitor holds before the scanner or types. Changes nothing. */
@Component
public class Door {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int LONGEST = 300;

    private final Visits visits;
    private final Appointments appointments;
    private final Services services;
    private final LoketClock clock;

    Door(Visits visits, Appointments appointments, Services services, LoketClock clock) {
        this.visits = visits;
        this.appointments = appointments;
        this.services = services;
        this.clock = clock;
    }

    /** What stands behind a scanned or typed text: an address with a token at its end, the bare token, or a short code. */
    public Recognised recognise(Office office, String text) {
        if (text.length() > LONGEST) {
            return new Recognised.Nothing();
        }
        var word = text.strip().substring(text.strip().lastIndexOf('/') + 1);
        var appointment = appointments.find(office.id(), word);
        if (appointment.isPresent()) {
            return appointment(office, appointment.get());
        }
        return visit(office, word)
                .<Recognised>map(visit -> new Recognised.Known(visit, isPast(office, visit)))
                .orElseGet(() -> elsewhere(office, word));
    }

    /** A code that two other offices have given tells nothing. */
    private Recognised elsewhere(Office office, String word) {
        var found = appointments.elsewhere(office.id(), word);
        return found.size() == 1 ? new Recognised.Elsewhere(found.getFirst()) : new Recognised.Nothing();
    }

    private Optional<Visit> visit(Office office, String word) {
        var visit = TOKEN.matcher(word).matches() ? visits.byToken(word) : visits.byCode(office.id(), word);
        return visit.filter(found -> found.office().equals(office.id()));
    }

    private Recognised appointment(Office office, Appointment appointment) {
        var window = services.get(office.id(), appointment.service()).checkIn();
        var verdict = appointment.judge(office, window, clock.instant());
        if (verdict instanceof CheckIn.AlreadyHere) {
            var visit = visits.of(appointment.id());
            if (visit.isPresent()) {
                return new Recognised.Known(visit.get(), isPast(office, visit.get()));
            }
        }
        return new Recognised.ForAppointment(appointment, verdict);
    }

    private boolean isPast(Office office, Visit visit) {
        return visit.over() || !visit.day().equals(office.day(clock.instant()));
    }

    /** What was recognised. */
    public sealed interface Recognised {

        record ForAppointment(Appointment appointment, CheckIn verdict) implements Recognised {}

        /** It is for another office. */
        record Elsewhere(Appointment appointment) implements Recognised {}

        /** @param over whether the visit has ended or belongs to an earlier day */
        record Known(Visit visit, boolean over) implements Recognised {}

        record Nothing() implements Recognised {}
    }
}
