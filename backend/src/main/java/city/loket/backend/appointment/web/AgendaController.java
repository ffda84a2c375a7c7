package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The appointments of a day, for programs of staff. */
@RolesAllowed("AGENT")
@RestController
class AgendaController {

    private final Agenda agenda;
    private final Offices offices;
    private final Services services;
    private final LoketClock clock;

    AgendaController(Agenda agenda, Offices offices, Services services, LoketClock clock) {
        this.agenda = agenda;
        this.offices = offices;
        this.services = services;
        this.clock = clock;
    }

    /** @param day today when it says nothing */
    @GetMapping("/api/appointments")
    List<BookedAppointment> of(
            @AuthenticationPrincipal SignedInStaff staff, @RequestParam(required = false) @Nullable LocalDate day) {
        var office = offices.get(new OfficeId(staff.office()));
        var asked = day == null ? office.day(clock.instant()) : day;
        return agenda.of(office, asked).stream().map(this::told).toList();
    }

    private BookedAppointment told(Appointment appointment) {
        return BookedAppointment.of(appointment, services.get(appointment.office(), appointment.service()));
    }
}
