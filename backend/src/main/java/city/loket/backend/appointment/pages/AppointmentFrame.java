package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Choice;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the appointment whose token stands in the address: whoever holds it may see, move and cancel it. */
@ControllerAdvice(assignableTypes = {AppointmentPages.class, MovePages.class})
class AppointmentFrame {

    private static final Set<String> CHOICES = Stream.concat(
                    OwnDates.FIELDS.stream(), Stream.of("from", "gone", "new", "moved"))
            .collect(Collectors.toUnmodifiableSet());

    private final Appointments appointments;
    private final Offices offices;
    private final Services services;
    private final LoketClock clock;

    AppointmentFrame(Appointments appointments, Offices offices, Services services, LoketClock clock) {
        this.appointments = appointments;
        this.offices = offices;
        this.services = services;
        this.clock = clock;
    }

    @ModelAttribute
    void read(
            @PathVariable("token") String token,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            Model model) {
        var appointment = appointments.byToken(token).orElseThrow(Unknown::new);
        var office = offices.get(appointment.office());
        var service = services.get(office.id(), appointment.service());
        var words = Words.of("booking", SpokenLanguage.asked(request).orElse(appointment.language()));
        model.addAttribute("appointment", appointment);
        new Asked(
                        office,
                        Choice.of(appointment, service, OwnDates.of(parameters, office.day(clock.instant()))),
                        "/a/" + appointment.token(),
                        Address.of(request.getRequestURI(), parameters, CHOICES),
                        words)
                .addTo(model);
    }
}
