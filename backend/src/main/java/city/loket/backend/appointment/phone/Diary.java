package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Frame;
import city.loket.backend.appointment.Phones;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.Places;
import city.loket.backend.appointment.Rules;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What these pages look up: what is free for a wish, and who has an appointment. */
@Component
class Diary {

    private static final int MOST_PLACES = 200;

    private final Rules rules;
    private final Places places;
    private final Agenda agenda;
    private final Appointments appointments;
    private final Services services;
    private final LoketClock clock;

    Diary(Rules rules, Places places, Agenda agenda, Appointments appointments, Services services, LoketClock clock) {
        this.rules = rules;
        this.places = places;
        this.agenda = agenda;
        this.appointments = appointments;
        this.services = services;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(Office office) {
        return office.day(now());
    }

    Frame judge(Wish wish) {
        return rules.judge(wish);
    }

    /** The free places from this moment on, the earliest first; as many as are worth showing. */
    List<Place> free(Wish wish, Instant from) {
        return places.first(wish, from, MOST_PLACES);
    }

    /** The live appointment that keeps a visitor who is reached there from a second one. */
    Optional<Appointment> existing(Wish wish, Contact contact) {
        return appointments.reachedBy(wish.office().id(), contact).stream()
                .filter(appointment -> appointment.status() == Status.BOOKED)
                .filter(appointment ->
                        appointment.service().equals(wish.service().id()))
                .findFirst();
    }

    List<Appointment> of(Office office, LocalDate day) {
        return agenda.of(office, day);
    }

    /** By a reference code, an e-mail address or a telephone number. */
    List<Appointment> find(Office office, String typed) {
        var code = appointments.find(office.id(), typed.strip());
        return code.map(List::of)
                .orElseGet(() -> contact(typed.strip())
                        .map(contact -> appointments.reachedBy(office.id(), contact))
                        .orElse(List.of()));
    }

    Optional<Appointment> again(Appointment appointment) {
        return appointments.find(appointment.id());
    }

    /** Whether its visitor may check in now. */
    CheckIn door(Office office, Appointment appointment) {
        var window = services.get(office.id(), appointment.service()).checkIn();
        return appointment.judge(office, window, now());
    }

    private static Optional<Contact> contact(String typed) {
        try {
            return typed.contains("@")
                    ? Optional.of(new Contact(typed, null))
                    : Phones.read(typed).map(phone -> new Contact(null, phone));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
