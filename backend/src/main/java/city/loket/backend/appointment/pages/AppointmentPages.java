package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointment;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An appointment on its visitor's phone: what to bring, when to check in, and the way out of it. */
@AnonymousAllowed
@Controller
@RequestMapping("/a/{token}")
class AppointmentPages {

    private final AppointmentPageReader pages;
    private final WebBooking booking;

    AppointmentPages(AppointmentPageReader pages, WebBooking booking) {
        this.pages = pages;
        this.booking = booking;
    }

    @GetMapping
    String show(
            @ModelAttribute("appointment") Appointment appointment,
            @ModelAttribute("asked") Asked asked,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("made", request.getParameterMap().containsKey("new"));
        model.addAttribute("moved", request.getParameterMap().containsKey("moved"));
        model.addAttribute("page", pages.read(appointment, asked.office(), asked.words()));
        return "appointment";
    }

    @GetMapping("/appointment.ics")
    ResponseEntity<String> calendarFile(
            @ModelAttribute("appointment") Appointment appointment, @ModelAttribute("asked") Asked asked) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
                .body(pages.calendarFile(appointment, asked.office(), asked.words()));
    }

    @GetMapping("/cancel")
    String ask(
            @ModelAttribute("appointment") Appointment appointment, @ModelAttribute("asked") Asked asked, Model model) {
        model.addAttribute("page", pages.read(appointment, asked.office(), asked.words()));
        return "appointment-cancel";
    }

    /** Whatever it has become meanwhile, the page that follows says it. */
    @PostMapping("/cancel")
    String cancel(@ModelAttribute("appointment") Appointment appointment, @ModelAttribute("asked") Asked asked) {
        booking.cancel(appointment);
        return "redirect:" + asked.at("");
    }
}
