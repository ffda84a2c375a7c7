package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.platform.Words;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a visitor sees of an appointment now. */
@Component
class AppointmentPageReader {

    private final Services services;
    private final LoketProperties settings;
    private final LoketClock clock;

    AppointmentPageReader(Services services, LoketProperties settings, LoketClock clock) {
        this.services = services;
        this.settings = settings;
        this.clock = clock;
    }

    AppointmentPage read(Appointment appointment, Office office, Words words) {
        var service = service(appointment);
        var variant = variant(appointment, service);
        var startsAt = appointment.startsAt();
        var late = appointment.lateFor();
        return new AppointmentPage(
                appointment,
                appointment.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                service.name(words.language()),
                variant == null || service.facts().variants().size() == 1
                        ? null
                        : variant.name().in(words.language()),
                words.day(office.day(startsAt)),
                words.time(startsAt, office.zone()),
                words.time(service.checkIn().opens(startsAt), office.zone()),
                words.time(service.checkIn().closes(startsAt), office.zone()),
                late == null ? null : words.say("late-for", words.day(late)),
                QrSvg.of(page(appointment).toString()),
                new Preparation(service, variant, appointment.persons(), words).sections());
    }

    String calendarFile(Appointment appointment, Office office, Words words) {
        var service = service(appointment);
        var startsAt = appointment.startsAt();
        var endsAt = appointment.endsAt();
        return new CalendarFile(
                        appointment.code() + "@" + settings.publicUrl().getHost(),
                        startsAt,
                        endsAt == null ? startsAt.plus(service.duration()) : endsAt,
                        "%s · %s".formatted(service.name(words.language()), office.municipality()),
                        words.say("calendar", appointment.code(), page(appointment)),
                        String.join(", ", office.address()),
                        page(appointment),
                        appointment.status() == Appointment.Status.CANCELLED)
                .write(clock.instant());
    }

    private Service service(Appointment appointment) {
        return services.get(appointment.office(), appointment.service(), appointment.serviceVersion());
    }

    private static @Nullable Variant variant(Appointment appointment, Service service) {
        return service.facts().variants().stream()
                .filter(known -> known.code().equals(appointment.variant()))
                .findFirst()
                .orElse(null);
    }

    private URI page(Appointment appointment) {
        return URI.create(settings.appointmentUrl(appointment.token()));
    }
}
