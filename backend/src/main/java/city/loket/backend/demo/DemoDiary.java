package city.loket.backend.demo;

import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Notes for whoever tries the demo which appointments can be checked in: {@code demo-appointments.txt} in the data folder. */
@Component
@ConditionalOnBooleanProperty("loket.demo")
class DemoDiary {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Agenda agenda;
    private final Services services;
    private final LoketProperties loket;

    DemoDiary(Agenda agenda, Services services, LoketProperties loket) {
        this.agenda = agenda;
        this.services = services;
        this.loket = loket;
    }

    /** The next four hours, one line each: code, time, persons, service. */
    void write(Office office, Instant now) {
        var lines = agenda.expected(office.id(), now, now.plus(Duration.ofHours(4))).stream()
                .map(appointment -> line(office, appointment))
                .toList();
        try {
            Files.createDirectories(loket.data());
            Files.write(loket.data().resolve("demo-appointments.txt"), lines);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String line(Office office, Appointment appointment) {
        return "%s  %s  %d pers.  %s"
                .formatted(
                        appointment.code(),
                        TIME.format(appointment.startsAt().atZone(office.zone())),
                        appointment.persons(),
                        services.get(office.id(), appointment.service()).name(Language.EN));
    }
}
