package city.loket.backend.calling.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Ready;
import city.loket.backend.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A ticket or a photo slip for narrow paper, in the visitor's language and without anything personal: printed by the browser at the desk
 * (docs/decisions/119).
 */
@RolesAllowed("AGENT")
@Controller
class PaperPages {

    private final Visits visits;
    private final Offices offices;
    private final Services services;
    private final Appointments appointments;
    private final LoketProperties loket;

    PaperPages(Visits visits, Offices offices, Services services, Appointments appointments, LoketProperties loket) {
        this.visits = visits;
        this.offices = offices;
        this.services = services;
        this.appointments = appointments;
        this.loket = loket;
    }

    @GetMapping("/console/paper/{id}")
    String page(
            @AuthenticationPrincipal SignedInStaff staff,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean copy,
            Model model,
            HttpServletResponse response) {
        var office = offices.get(new OfficeId(staff.office()));
        var visit = visits.get(office.id(), new VisitId(id));
        var words = Words.of("pages", visit.language());
        model.addAttribute("words", words);
        model.addAttribute("office", office);
        model.addAttribute("visit", visit);
        model.addAttribute("copy", copy);
        model.addAttribute("service", services.get(office.id(), visit.service()).name(visit.language()));
        model.addAttribute("qr", QrSvg.of(loket.ticketUrl(visit.token())));
        startsAt(visit).ifPresent(at -> model.addAttribute("startsAt", words.time(at.startsAt(), office.zone())));
        if (visit.state() instanceof AtBooth booth) {
            model.addAttribute("keptUntil", words.time(booth.keepUntil(), office.zone()));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return visit.state() instanceof AtBooth || visit.state() instanceof Ready ? "paper-slip" : "paper-ticket";
    }

    private Optional<Appointment> startsAt(Visit visit) {
        return Optional.ofNullable(visit.appointment()).flatMap(appointments::find);
    }
}
